import type { ContractModel } from '../../model/operation.ts';
import type { ArraySchema, ObjectSchema, RestSchema, Schema, UnionSchema } from '../../model/schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** All components as one JSON Schema (2020-12) that `jsonSchema` refers to. */
export function definitions(model: ContractModel): JsonSchema {
  return {
    $id: 'contract',
    $defs: Object.fromEntries(Object.entries(model.components).map(([name, schema]) => [name, jsonSchema(schema)])),
  };
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
    case 'rest':
      return restSchema(schema);
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
  return {
    ...keywords(schema, ['minProperties', 'maxProperties', 'dependentRequired']),
    type: 'object',
    properties: Object.fromEntries(schema.properties.map((property) => [property.name, jsonSchema(property.schema)])),
    required: schema.properties.filter((property) => property.required).map((property) => property.name),
    ...(schema.patterns === undefined
      ? {}
      : {
          patternProperties: Object.fromEntries(
            schema.patterns.map(({ pattern, schema: part }) => [pattern, jsonSchema(part)]),
          ),
        }),
    ...(schema.names === undefined ? {} : { propertyNames: jsonSchema(schema.names) }),
    additionalProperties: typeof schema.others === 'object' ? jsonSchema(schema.others) : schema.others !== 'closed',
  };
}

/** What is described as branches that describe and never decide, beside the keyword for the rest. */
function restSchema({ of, described, others }: RestSchema): JsonSchema {
  const branches = described.map(({ when, all, names = [], patterns = [], first = 0, fitting }) => {
    const anything = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]));
    const shape =
      of === 'properties'
        ? {
            properties: anything(names),
            patternProperties: anything(patterns),
            ...(all ? { additionalProperties: true } : {}),
          }
        : {
            ...(first > 0 ? { prefixItems: Array(first).fill(true) } : {}),
            ...(all ? { items: true } : {}),
            ...(fitting ? { contains: jsonSchema(fitting), minContains: 0 } : {}),
          };
    return when === undefined ? shape : { anyOf: [{ allOf: [jsonSchema(when), shape] }, {}] };
  });
  return {
    ...(branches.length === 0 ? {} : { allOf: branches }),
    [of === 'properties' ? 'unevaluatedProperties' : 'unevaluatedItems']: jsonSchema(others),
  };
}

function unionSchema(schema: UnionSchema): JsonSchema {
  return { [schema.mode === 'any' ? 'anyOf' : 'oneOf']: schema.branches.map(jsonSchema) };
}

function keywords(schema: object, names: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));
}
