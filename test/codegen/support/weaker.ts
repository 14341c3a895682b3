import type { Schema } from '../../../src/codegen/model/schema.ts';

interface Weaker {
  readonly lost: string;
  readonly schema: Schema;
}

const constraints = [
  'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'dependentRequired',
];

/** The schema once for each of its constraints, with that one taken away; references are left alone. */
export function weaker(schema: Schema, path = ''): Weaker[] {
  const own = constraints.filter((name) => name in schema).map((name) => ({ lost: `${path}/${name}`, schema: without(schema, name) }));
  switch (schema.kind) {
    case 'array':
      return [...own, ...weaker(schema.items, `${path}/items`).map(({ lost, schema: items }) => ({ lost, schema: { ...schema, items } }))];
    case 'object':
      return [...own, ...weakerObject(schema, path)];
    case 'union':
      return [...own, ...schema.branches.flatMap((branch, at) =>
        weaker(branch, `${path}/${at}`).map(({ lost, schema: other }) => ({ lost, schema: { ...schema, branches: schema.branches.with(at, other) } })))];
    default:
      return own;
  }
}

function weakerObject(schema: Extract<Schema, { kind: 'object' }>, path: string): Weaker[] {
  const open: Weaker[] = schema.others === 'closed' ? [{ lost: `${path}/additionalProperties`, schema: { ...schema, others: 'open' } }] : [];
  return [...open, ...schema.properties.flatMap((property, at) => {
    const place = `${path}/${property.name}`;
    const optional: Weaker[] = property.required
      ? [{ lost: `${place}/required`, schema: { ...schema, properties: schema.properties.with(at, { ...property, required: false }) } }]
      : [];
    const inside = weaker(property.schema, place).map(({ lost, schema: other }) =>
      ({ lost, schema: { ...schema, properties: schema.properties.with(at, { ...property, schema: other }) } }));
    return [...optional, ...inside];
  })];
}

function without(schema: Schema, name: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== name)) as unknown as Schema; // each constraint is optional
}
