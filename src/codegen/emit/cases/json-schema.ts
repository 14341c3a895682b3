import type { ContractModel } from '../../model/operation.ts';
import type { ObjectSchema, Schema, UnionSchema } from '../../model/schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** All components as one JSON Schema (2020-12) that `jsonSchema` refers to. */
export function definitions(model: ContractModel): JsonSchema {
  return { $id: 'contract', $defs: Object.fromEntries(Object.entries(model.components).map(([name, schema]) => [name, jsonSchema(schema)])) };
}

/** The normalised schema as JSON Schema again, so that an independent validator can judge what the cases send. */
export function jsonSchema(schema: Schema): JsonSchema {
  const plain = unadorned(schema);
  return schema.nullable ? { if: { type: 'null' }, else: plain } : plain;
}

function unadorned(schema: Schema): JsonSchema {
  switch (schema.kind) {
    case 'ref':
      return { $ref: `contract#/$defs/${schema.name}` };
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
      return { enum: schema.values };
    case 'array':
      return { ...keywords(schema, ['minItems', 'maxItems', 'uniqueItems']), type: 'array', items: jsonSchema(schema.items) };
    case 'object':
      return objectSchema(schema);
    case 'union':
      return unionSchema(schema);
    case 'file':
      return {};
  }
}

function objectSchema(schema: ObjectSchema): JsonSchema {
  const others = { open: true, closed: false, any: true }[String(schema.others)];
  return {
    ...keywords(schema, ['minProperties', 'maxProperties', 'dependentRequired']),
    type: 'object',
    properties: Object.fromEntries(schema.properties.map((property) => [property.name, jsonSchema(property.schema)])),
    required: schema.properties.filter((property) => property.required).map((property) => property.name),
    additionalProperties: typeof schema.others === 'object' ? jsonSchema(schema.others) : others,
  };
}

function unionSchema(schema: UnionSchema): JsonSchema {
  return { [schema.mode === 'any' ? 'anyOf' : 'oneOf']: schema.branches.map(jsonSchema) };
}

function keywords(schema: object, names: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));
}
