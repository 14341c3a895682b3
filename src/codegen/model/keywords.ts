/**
 * The closed list of JSON Schema keywords this generator knows. A keyword that is in no list stops generation: it would
 * otherwise be documented and not enforced.
 */
const annotations = ['title', 'description', 'examples', 'deprecated', 'default', '$comment'];

const byType: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentMediaType'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  boolean: [],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties', 'dependentRequired'],
};

/** What to write instead of the keywords that authors reach for most. */
const instead: Readonly<Record<string, string>> = {
  readOnly: 'Write two schemas: one for what is sent, one for what is answered.',
  writeOnly: 'Write two schemas: one for what is sent, one for what is answered.',
  nullable: "This is OpenAPI 3.0. Write `type: [string, 'null']`.",
  example: 'Write `examples: [...]`.',
  not: 'State what is allowed, with `enum` or `pattern`.',
  if: 'Write the alternatives as `oneOf` with a discriminator.',
  patternProperties: 'Write `additionalProperties` with one schema, or a list of pairs.',
  prefixItems: 'Write an object with named properties instead of a tuple.',
  contains: 'Check this rule in the handler and answer 422 with a pointer.',
  unevaluatedProperties: 'It belongs beside `allOf`; elsewhere write `additionalProperties: false`.',
  propertyNames: 'Name the properties, or write a list of objects.',
  $defs: 'Give the schema a file of its own in contract/schemas.',
  $dynamicRef: 'Write the recursion with `$ref`.',
};

/** Whether this keyword may stand in a schema of this type. Extensions (`x-…`) carry no constraint. */
export function isKnownKeyword(keyword: string, type: string): boolean {
  return annotations.includes(keyword) || keyword.startsWith('x-') || keyword === 'type' || (byType[type] ?? []).includes(keyword);
}

export function isAnnotation(keyword: string): boolean {
  return annotations.includes(keyword) || keyword.startsWith('x-');
}

export function adviceFor(keyword: string, type: string): string {
  const owner = Object.keys(byType).find((other) => byType[other]?.includes(keyword));
  return instead[keyword] ?? (owner ? `\`${keyword}\` belongs to type ${owner}; this schema is of type ${type}.` : 'Leave it out, or teach src/codegen to enforce it.');
}
