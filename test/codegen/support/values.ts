import { makeSampler, type Sampler } from '../../../src/codegen/emit/cases/sample.ts';
import type { ContractModel } from '../../../src/codegen/model/operation.ts';
import type { Schema, StringSchema } from '../../../src/codegen/model/schema.ts';

const foreign: readonly unknown[] = [null, true, 0, -1, 1.5, '', 'text', '\u{1F600}', [], [1], {}, { unknown: 1 }];

type Components = ContractModel['components'];

/** Returns values around every limit of a schema. The first one fits; the others fit or miss by one step. */
export function valuesFor(model: ContractModel, schema: Schema): unknown[] {
  return around({ components: model.components, sampler: makeSampler(model) }, schema, 0);
}

interface Context {
  readonly components: Components;
  readonly sampler: Sampler;
}

function around(context: Context, schema: Schema, depth: number): unknown[] {
  return [context.sampler.makeValue(schema), ...typical(context, schema, depth), ...(depth > 2 ? [null] : foreign)];
}

function typical(context: Context, schema: Schema, depth: number): unknown[] {
  switch (schema.kind) {
    case 'ref':
      return depth > 6 ? [] : typical(context, context.components[schema.name] ?? { kind: 'boolean' }, depth);
    case 'string':
      return texts(schema);
    case 'number':
      return [
        schema.minimum,
        schema.maximum,
        schema.exclusiveMinimum,
        schema.exclusiveMaximum,
        schema.multipleOf,
        1,
      ].flatMap((limit) => (limit === undefined ? [] : [limit, limit - 1, limit + 1, limit + 0.5, limit * 2]));
    case 'boolean':
      return [true, false];
    case 'literal':
      return [...schema.values, `${schema.values[0]} `];
    case 'array': {
      const items = around(context, schema.items, depth + 1);
      const [item = null] = items;
      const lengths = [
        0,
        1,
        schema.minItems ?? 0,
        (schema.minItems ?? 1) - 1,
        schema.maxItems ?? 2,
        (schema.maxItems ?? 2) + 1,
      ];
      const several = items.filter((value) => value !== null).slice(0, 2);
      const distinct = schema.uniqueItems ? lengths.map((length) => distinctItems(context, schema.items, length)) : [];
      return [
        ...distinct,
        ...lengths.filter((length) => length >= 0 && length < 2000).map((length) => Array(length).fill(item)),
        several,
        ...items.map((value) => [value]),
      ];
    }
    case 'object':
      return objects(context, schema, depth);
    case 'union':
      return schema.branches.flatMap((branch) => typical(context, branch, depth));
    case 'all':
      return schema.parts.flatMap((part) => typical(context, part, depth));
    case 'equal':
      return [...schema.values];
    case 'any':
      return [...foreign];
    case 'never':
    case 'rest':
    case 'file':
      return [];
  }
}

const distinctOnes = new Map<string, readonly unknown[]>();

/** Returns `count` different values, or fewer if 200 attempts do not find enough. */
function distinctItems({ sampler }: Context, items: Schema, count: number): unknown[] {
  const tried = Math.max(200, count);
  const key = `${tried} ${JSON.stringify(items)}`;
  const found = distinctOnes.get(key) ?? [
    ...new Set(Array.from({ length: tried }, (_none, index) => sampler.makeValue(items, index))),
  ];
  distinctOnes.set(key, found);
  return found.slice(0, Math.max(count, 0));
}

function objects(context: Context, schema: Extract<Schema, { kind: 'object' }>, depth: number): unknown[] {
  const parts = schema.properties.map((property) => ({
    ...property,
    values: around(context, property.schema, depth + 1),
  }));
  const full = Object.fromEntries(parts.map(({ name, values }) => [name, values[0]]));
  const least = Object.fromEntries(
    parts.filter(({ required }) => required).map(({ name, values }) => [name, values[0]]),
  );
  const without = parts.map(({ name }) => Object.fromEntries(Object.entries(full).filter(([other]) => other !== name)));
  const changed = parts.flatMap(({ name, values }) =>
    values.slice(0, depth > 1 ? 6 : 60).map((value) => ({ ...full, [name]: value })),
  );
  const others = typeof schema.others === 'object' ? around(context, schema.others, depth + 1) : ['surprise'];
  return [
    full,
    least,
    {},
    ...without,
    ...changed,
    ...others.map((value) => ({ ...full, superfluous: value })),
    ...others.map((value) => ({ superfluous: value })),
  ];
}

function texts(schema: StringSchema): string[] {
  const lengths = [schema.minLength, schema.maxLength].flatMap((limit) =>
    limit === undefined ? [] : [limit - 1, limit, limit + 1],
  );
  // Characters outside the basic plane show whether length counts code points, as JSON Schema requires, or code units.
  const sized = lengths
    .filter((length) => length >= 0)
    .flatMap((length) => ['a'.repeat(length), '\u{1F600}'.repeat(length), 'https://example.com/'.padEnd(length, 'a')]);
  return [...sized, ...words, ...words.map((word) => `${word}!`), ...words.map((word) => ` ${word}`)];
}

/** Typical strings of an API. */
const words = [
  'a',
  'word',
  'some_code',
  'area.reason',
  'ko',
  'zh-Hant',
  'Asia/Seoul',
  '09:00',
  '24:00',
  'A1',
  'x'.repeat(43),
  '2026-03-02',
  '2026-02-30',
  '2026-03-02T09:00:00.000Z',
  '2026-03-02T09:00:00',
  '0195a5b2-7d3c-7abc-8def-0123456789ab',
  'mina@example.com',
  'https://example.com/a?b=c',
  'no uri',
];
