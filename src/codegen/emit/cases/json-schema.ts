import type { ContractModel } from '../../model/operation.ts';
import type { ArraySchema, ObjectSchema, RestSchema, Schema, UnionSchema } from '../../model/schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** All components as one JSON Schema (2020-12), to which the schemas of `toJsonSchema` refer. */
export function buildDefinitions(model: ContractModel): JsonSchema {
  return {
    $id: 'contract',
    $defs: Object.fromEntries(Object.entries(model.components).map(([name, schema]) => [name, toJsonSchema(schema)])),
  };
}

/**
 * Turns the normalised schema back into JSON Schema, so that an independent validator can check what the cases send.
 */
export function toJsonSchema(schema: Schema): JsonSchema {
  const plain = toPlainSchema(schema);
  const nullable = schema.nullable ? { if: { type: 'null' }, else: plain } : plain;
  return schema.not === undefined ? nullable : { allOf: [nullable], not: toJsonSchema(schema.not) };
}

function toPlainSchema(schema: Schema): JsonSchema {
  switch (schema.kind) {
    case 'ref':
      return { $ref: `contract#/$defs/${schema.name}` };
    case 'any':
      return {};
    case 'never':
      return { not: {} };
    case 'all':
      return { allOf: schema.parts.map(toJsonSchema) };
    case 'equal':
      return { enum: schema.values };
    case 'string':
      return { ...pickKeywords(schema, ['minLength', 'maxLength', 'pattern', 'format']), type: 'string' };
    case 'number':
      return {
        ...pickKeywords(schema, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']),
        type: schema.integer ? 'integer' : 'number',
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'literal':
      return schema.values.length === 0 ? { type: 'null' } : { enum: schema.values };
    case 'array':
      return toArraySchema(schema);
    case 'object':
      return toObjectSchema(schema);
    case 'union':
      return toUnionSchema(schema);
    case 'rest':
      return toRestSchema(schema);
    case 'file':
      return {};
  }
}

function toArraySchema(schema: ArraySchema): JsonSchema {
  const { contains, prefix } = schema;
  return {
    ...pickKeywords(schema, ['minItems', 'maxItems', 'uniqueItems']),
    type: 'array',
    items: toJsonSchema(schema.items),
    ...(prefix === undefined ? {} : { prefixItems: prefix.map(toJsonSchema) }),
    ...(contains === undefined ? {} : { contains: toJsonSchema(contains.schema), minContains: contains.least }),
    ...(contains?.most === undefined ? {} : { maxContains: contains.most }),
  };
}

function toObjectSchema(schema: ObjectSchema): JsonSchema {
  return {
    ...pickKeywords(schema, ['minProperties', 'maxProperties', 'dependentRequired']),
    type: 'object',
    properties: Object.fromEntries(schema.properties.map((property) => [property.name, toJsonSchema(property.schema)])),
    required: schema.properties.filter((property) => property.required).map((property) => property.name),
    ...(schema.patterns === undefined
      ? {}
      : {
          patternProperties: Object.fromEntries(
            schema.patterns.map(({ pattern, schema: part }) => [pattern, toJsonSchema(part)]),
          ),
        }),
    ...(schema.names === undefined ? {} : { propertyNames: toJsonSchema(schema.names) }),
    additionalProperties: typeof schema.others === 'object' ? toJsonSchema(schema.others) : schema.others !== 'closed',
  };
}

/** The described parts become branches that accept everything; beside them stands the `unevaluated…` keyword. */
function toRestSchema({ of, described, others }: RestSchema): JsonSchema {
  const branches = described.map(({ when, all, names = [], patterns = [], first = 0, fitting }) => {
    const allowAnything = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]));
    const shape =
      of === 'properties'
        ? {
            properties: allowAnything(names),
            patternProperties: allowAnything(patterns),
            ...(all ? { additionalProperties: true } : {}),
          }
        : {
            ...(first > 0 ? { prefixItems: Array(first).fill(true) } : {}),
            ...(all ? { items: true } : {}),
            ...(fitting ? { contains: toJsonSchema(fitting), minContains: 0 } : {}),
          };
    return when === undefined ? shape : { anyOf: [{ allOf: [toJsonSchema(when), shape] }, {}] };
  });
  return {
    ...(branches.length === 0 ? {} : { allOf: branches }),
    [of === 'properties' ? 'unevaluatedProperties' : 'unevaluatedItems']: toJsonSchema(others),
  };
}

function toUnionSchema(schema: UnionSchema): JsonSchema {
  return { [schema.mode === 'any' ? 'anyOf' : 'oneOf']: schema.branches.map(toJsonSchema) };
}

function pickKeywords(schema: object, names: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));
}
