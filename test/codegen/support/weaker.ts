import type { ContractModel } from '../../../src/codegen/model/operation.ts';
import type { Schema } from '../../../src/codegen/model/schema.ts';

type Components = ContractModel['components'];

interface Weaker {
  readonly lost: string;
  readonly schema: Schema;
}

const constraints = [
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'dependentRequired',
];

/**
 * Returns one copy of the schema for each of its constraints, with that constraint removed. References stay unchanged.
 */
export function weaker(schema: Schema, components: Components, path = ''): Weaker[] {
  const own = constraints
    .filter((name) => name in schema && !isImplied(schema, name, components))
    .map((name) => ({ lost: `${path}/${name}`, schema: without(schema, name) }));
  switch (schema.kind) {
    case 'array':
      return [
        ...own,
        ...weaker(schema.items, components, `${path}/items`).map(({ lost, schema: items }) => ({
          lost,
          schema: { ...schema, items },
        })),
      ];
    case 'object':
      return [...own, ...weakerObject(schema, components, path)];
    case 'union':
      return [
        ...own,
        ...schema.branches.flatMap((branch, at) =>
          weaker(branch, components, `${path}/${at}`).map(({ lost, schema: other }) => ({
            lost,
            schema: { ...schema, branches: schema.branches.with(at, other) },
          })),
        ),
      ];
    default:
      return own;
  }
}

function weakerObject(schema: Extract<Schema, { kind: 'object' }>, components: Components, path: string): Weaker[] {
  const open: Weaker[] =
    schema.others === 'closed' ? [{ lost: `${path}/additionalProperties`, schema: { ...schema, others: 'open' } }] : [];
  return [
    ...open,
    ...schema.properties.flatMap((property, at) => {
      const place = `${path}/${property.name}`;
      const optional: Weaker[] = property.required
        ? [
            {
              lost: `${place}/required`,
              schema: { ...schema, properties: schema.properties.with(at, { ...property, required: false }) },
            },
          ]
        : [];
      const inside = weaker(property.schema, components, place).map(({ lost, schema: other }) => ({
        lost,
        schema: { ...schema, properties: schema.properties.with(at, { ...property, schema: other }) },
      }));
      return [...optional, ...inside];
    }),
  ];
}

function without(schema: Schema, name: string): Schema {
  // Each constraint is optional.
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== name)) as unknown as Schema;
}

/** A list of different values of an enum cannot be longer than the enum. */
function isImplied(schema: Schema, name: string, components: Components): boolean {
  if (schema.kind !== 'array' || name !== 'maxItems' || !schema.uniqueItems) return false;
  const items = schema.items.kind === 'ref' ? components[schema.items.name] : schema.items;
  return items?.kind === 'literal' && items.values.length <= (schema.maxItems ?? 0);
}
