import type { ContractModel } from '../../model/operation.ts';
import type { ArraySchema, ObjectSchema, Schema, UnionSchema } from '../../model/schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** All components as one JSON Schema (2020-12) that `jsonSchema` refers to. */
export function definitions(model: ContractModel): JsonSchema {
  return { $id: 'contract', $defs: Object.fromEntries(Object.entries(model.components).map(([name, schema]) => [name, jsonSchema(schema)])) };
}

/** The normalised schema as JSON Schema again, so that an independent validator can judge what the cases send. */
export function jsonSchema(schema: Schema): JsonSchema {
  const plain = unadorned(schema);
  const nullable = schema.nullable ? { if: { type: 'null' }, else: plain } : plain;
  return schema.not === undefined ? nullable : { allOf: [nullable], not: jsonSchema(schema.not) };
}

function unadorned(schema: Schema): JsonSchema {
  switch (schema.kind) {
    case 'ref':
      return { $ref: `contract#/$defs/${schema.name}` };
    case 'any':
      return {};
    case 'never':
      return { not: {} };
    case 'all':
      return { allOf: schema.parts.map(jsonSchema) };
    case 'equal':
      return { enum: schema.values };
    case 'string':
      return { ...keywords(schema, ['minLength', 'maxLength', 'pattern', 'format']), type: 'string' };
    case 'number':
      return {
        ...keywords(schema, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']),
        type: schema.integer ? 'integer' : 'number',
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'literal':
      return schema.values.length === 0 ? { type: 'null' } : { enum: schema.values };
    case 'array':
      return arraySchema(schema);
    case 'object':
      return objectSchema(schema);
    case 'union':
      return unionSchema(schema);
    case 'file':
      return {};
  }
}

function arraySchema(schema: ArraySchema): JsonSchema {
  const { contains, prefix } = schema;
  return {
    ...keywords(schema, ['minItems', 'maxItems', 'uniqueItems']),
    type: 'array',
    items: jsonSchema(schema.items),
    ...(prefix === undefined ? {} : { prefixItems: prefix.map(jsonSchema) }),
    ...(contains === undefined ? {} : { contains: jsonSchema(contains.schema), minContains: contains.least }),
    ...(contains?.most === undefined ? {} : { maxContains: contains.most }),
  };
}

function objectSchema(schema: ObjectSchema): JsonSchema {
  const others = { open: true, closed: false, any: true }[String(schema.others)];
  return {
    ...keywords(schema, ['minProperties', 'maxProperties', 'dependentRequired']),
    type: 'object',
    properties: Object.fromEntries(schema.properties.map((property) => [property.name, jsonSchema(property.schema)])),
    required: schema.properties.filter((property) => property.required).map((property) => property.name),
    ...(schema.patterns === undefined ? {} : { patternProperties: Object.fromEntries(schema.patterns.map(({ pattern, schema: part }) => [pattern, jsonSchema(part)])) }),
    ...(schema.names === undefined ? {} : { propertyNames: jsonSchema(schema.names) }),
    additionalProperties: typeof schema.others === 'object' ? jsonSchema(schema.others) : others,
  };
}

function unionSchema(schema: UnionSchema): JsonSchema {
  return { [schema.mode === 'any' ? 'anyOf' : 'oneOf']: schema.branches.map(jsonSchema) };
}

function keywords(schema: object, names: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));
}
