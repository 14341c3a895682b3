import fc from 'fast-check';
import type { ContractModel } from '../../model/operation.ts';
import { isRuledOut, type ObjectSchema, type RefSchema, type Schema, type StringSchema } from '../../model/schema.ts';
import type { Json } from '../../read/json.ts';

const formats: Readonly<Record<string, string>> = {
  uuid: '01900000-0000-7000-8000-00000000dead',
  'date-time': '2026-03-02T09:00:00.000Z',
  date: '2026-03-02',
  email: 'someone@example.com',
  uri: 'https://example.com/',
  time: '09:00:00Z',
  duration: 'PT1H',
  'uri-reference': '/books/1',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  'json-pointer': '/name',
  'relative-json-pointer': '1/name',
  'uri-template': '/books/{bookId}',
  regex: '^[a-z]+$',
};
const deepest = 6;

/** Makes values that a schema accepts. Equal schemas give equal values. */
export interface Sampler {
  /** A valid value. Different indexes give different values where the schema has several. */
  makeValue(schema: Schema, index?: number): Json;
  /** `value` with every optional part filled in. */
  completeValue(schema: Schema, value: Json | undefined): Json;
  /** `value` with a valid value in place of every `{{variable}}`. */
  fillVariables(schema: Schema, value: Json): Json;
}

export function makeSampler(model: ContractModel): Sampler {
  const resolve = (schema: Schema): Exclude<Schema, RefSchema> =>
    schema.kind === 'ref' ? resolve(findComponent(model, schema.name)) : schema;

  const makeValue = (given: Schema, index = 0, depth = 0): Json => {
    const schema = resolve(given);
    switch (schema.kind) {
      case 'any':
      case 'never':
      case 'rest':
        return null;
      case 'equal':
        return schema.values[index % schema.values.length] ?? null;
      case 'all':
        return schema.parts[0] ? makeValue(schema.parts[0], index, depth) : null;
      case 'string':
        return makeText(schema, index);
      case 'number':
        return makeNumber(schema, index);
      case 'boolean':
        return index % 2 === 0;
      case 'literal':
        return schema.values[index % schema.values.length] ?? null;
      case 'array':
        return Array.from({ length: Math.max(schema.minItems ?? 0, depth < deepest ? 1 : 0) }, (_, at) =>
          makeValue(schema.items, index + at, depth + 1),
        );
      case 'object':
        return makeObject(schema, index, depth);
      case 'union':
        return schema.branches[0] ? makeValue(schema.branches[0], index, depth) : null;
      case 'file':
        return 'portraitJpeg'; // a name in test/support/pictures.ts
    }
  };

  const makeObject = (schema: ObjectSchema, index: number, depth: number): Json => {
    const wanted = schema.properties.filter(
      (property) => property.required || (depth < 2 && !isRuledOut(property.schema)),
    );
    return Object.fromEntries(wanted.map((property) => [property.name, makeValue(property.schema, index, depth + 1)]));
  };

  const completeValue = (given: Schema, value: Json | undefined, depth = 0): Json => {
    const schema = resolve(given);
    if (value === undefined || value === null) return makeValue(schema, 0, depth);
    if (schema.kind === 'array' && Array.isArray(value)) {
      return value.length === 0
        ? [makeValue(schema.items, 0, depth + 1)]
        : value.map((item) => completeValue(schema.items, item, depth + 1));
    }
    if (schema.kind !== 'object' || typeof value !== 'object' || Array.isArray(value)) return value;
    if (depth > deepest) return value;
    const described = schema.properties.filter((property) => !isRuledOut(property.schema));
    const declared = described.map(({ name, schema: inner }): [string, Json] => [
      name,
      completeValue(inner, value[name], depth + 1),
    ]);
    return { ...value, ...Object.fromEntries(declared) };
  };

  const fillVariables = (given: Schema, value: Json): Json => {
    const schema = resolve(given);
    if (typeof value === 'string' && /\{\{\w+\}\}/.test(value)) return makeValue(schema);
    if (schema.kind === 'array' && Array.isArray(value)) return value.map((item) => fillVariables(schema.items, item));
    if (schema.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const declared = schema.properties.flatMap(({ name, schema: inner }): [string, Json][] => {
      const found = value[name];
      return found === undefined ? [] : [[name, fillVariables(inner, found)]];
    });
    return { ...value, ...Object.fromEntries(declared) };
  };

  return { makeValue, completeValue, fillVariables };
}

export function findComponent(model: ContractModel, name: string): Schema {
  const component = model.components[name];
  if (component === undefined) throw new Error(`The contract model has no component ${name}.`);
  return component;
}

function makeText(schema: StringSchema, index: number): string {
  if (schema.format !== undefined) return makeFormattedText(schema.format, index);
  const { minLength = 0, maxLength = 12 } = schema;
  if (schema.pattern === undefined)
    return `text${index}`.padEnd(minLength, 'x').slice(0, Math.max(maxLength, minLength));
  const pattern = new RegExp(schema.pattern, 'u');
  const fits = (text: string) =>
    text.length >= minLength && text.length <= (schema.maxLength ?? 1000) && /^[\x20-\x7e]*$/.test(text);
  const drawn = new Set(
    fc.sample(fc.stringMatching(pattern, { size: 'small' }), { seed: 20260302, numRuns: 200 }).filter(fits),
  );
  return [...drawn][index % Math.max(drawn.size, 1)] ?? '';
}

function makeFormattedText(format: string, index: number): string {
  const text = formats[format] ?? '';
  if (index === 0) return text;
  const serial = String(index).padStart(4, '0');
  if (format === 'uuid') return `${text.slice(0, -4)}${serial}`;
  if (format === 'date') return new Date(Date.parse(text) + index * 86_400_000).toISOString().slice(0, 10);
  return format === 'date-time'
    ? text.replace('.000Z', `.${serial.slice(1)}Z`)
    : `${format === 'uri' ? text : ''}${serial}${format === 'uri' ? '' : text}`;
}

function makeNumber(schema: Extract<Schema, { kind: 'number' }>, index: number): number {
  const step = schema.multipleOf ?? 1;
  const lowest = schema.minimum ?? (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + 1);
  const highest = schema.maximum ?? (schema.exclusiveMaximum === undefined ? undefined : schema.exclusiveMaximum - 1);
  const start = lowest ?? Math.min(highest ?? 0, 0);
  return Math.ceil(start / step) * step + index * step;
}
