import { stringFormats } from './schema.ts';

/**
 * The closed list of JSON Schema keywords that the generator supports. A keyword in no list stops the generation,
 * because it would be documented but not enforced.
 */
const annotations = ['title', 'description', 'examples', 'deprecated', 'default', '$comment'];

const byType: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentMediaType'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  boolean: [],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties', 'dependentRequired'],
};

/** Keywords allowed in a schema of any type. */
const anyType = ['type', 'not'];

/** Keywords of schemas that are composed of others, without `type` or beside it. */
const composing = ['$ref', 'const', 'enum', 'allOf', 'anyOf', 'oneOf', 'discriminator', 'unevaluatedProperties'];

/** Keywords that only single schemas may use (`npm run schema:check`), because those need no TypeScript type. */
const singleOnly: Readonly<Record<string, readonly string[]>> = {
  array: ['prefixItems', 'unevaluatedItems'],
  object: ['patternProperties', 'propertyNames', 'dependentSchemas'],
  any: [
    '$schema',
    '$vocabulary',
    '$id',
    '$anchor',
    '$dynamicAnchor',
    '$dynamicRef',
    '$defs',
    'definitions',
    'if',
    'then',
    'else',
    'readOnly',
    'writeOnly',
    'contentMediaType',
    'contentEncoding',
    'contentSchema',
  ],
};

/** The closed list as the text of `--help`. */
export function describeKeywords(single: boolean): string {
  const more = single ? singleOnly : {};
  const rows = Object.entries(byType).map(([type, keywords]): [string, readonly string[]] => [
    type,
    [...keywords, ...(more[type] ?? [])],
  ]);
  const all: [string, readonly string[]][] = [
    [
      'any type',
      [...anyType, ...composing.filter((name) => !single || name !== 'discriminator'), ...(more['any'] ?? [])],
    ],
    ...rows,
    ['no constraint', [...annotations, 'x-…']],
    ['format', stringFormats],
  ];
  return all
    .filter(([, keywords]) => keywords.length > 0)
    .map(([type, keywords]) => `  ${type.padEnd(14)}${keywords.join(' ')}`)
    .join('\n');
}

/**
 * Whether single schemas may use the keyword. There it constrains only values of its own type, whatever `type` says.
 */
export function isKnownInSingle(keyword: string): boolean {
  const known = [
    ...Object.values(byType).flat(),
    ...Object.values(singleOnly).flat(),
    ...anyType,
    ...composing.filter((name) => name !== 'discriminator'),
  ];
  return isAnnotation(keyword) || known.includes(keyword);
}

/** Advice for unsupported keywords that authors often use. */
const instead: Readonly<Record<string, string>> = {
  readOnly: 'Write two schemas: one for what is sent, one for what is answered.',
  writeOnly: 'Write two schemas: one for what is sent, one for what is answered.',
  nullable: "This is OpenAPI 3.0. Write `type: [string, 'null']`.",
  example: 'Write `examples: [...]`.',
  ...Object.fromEntries(
    ['if', 'then', 'else'].map((keyword) => [keyword, 'Write the alternatives as `oneOf` with a discriminator.']),
  ),
  dependentSchemas: 'Write `dependentRequired`, or the alternatives as `oneOf` with a discriminator.',
  unevaluatedItems: 'Describe every item with `items`.',
  contentEncoding: 'Send the bytes themselves: a file in a form, or a body of their media type.',
  patternProperties: 'Write `additionalProperties` with one schema, or a list of pairs.',
  prefixItems: 'Write an object with named properties instead of a tuple.',
  unevaluatedProperties: 'Write it beside `allOf`; elsewhere write `additionalProperties: false`.',
  propertyNames: 'Name the properties, or write a list of objects.',
  $defs: 'Give the schema a file of its own in contract/schemas.',
  $dynamicRef: 'Write the recursion with `$ref`.',
  $dynamicAnchor: 'Refer to the file of the schema.',
  $anchor: 'Refer to the file of the schema.',
  $id: 'Refer to the file of the schema.',
  dependencies: 'Write `dependentRequired` or `dependentSchemas`.',
  additionalItems: 'Write `items` beside `prefixItems`.',
  $recursiveRef: 'Write `$dynamicRef`.',
  id: 'Write `$id`.',
};

/** Whether a schema of this type may have this keyword. Extensions (`x-…`) may always stand: they constrain nothing. */
export function isKnownKeyword(keyword: string, type: string): boolean {
  return (
    annotations.includes(keyword) ||
    keyword.startsWith('x-') ||
    anyType.includes(keyword) ||
    (byType[type] ?? []).includes(keyword)
  );
}

export function isAnnotation(keyword: string): boolean {
  return annotations.includes(keyword) || keyword.startsWith('x-');
}

export function findAdvice(keyword: string, type: string): string {
  const owner = Object.keys(byType).find((other) => byType[other]?.includes(keyword));
  return (
    instead[keyword] ??
    (owner
      ? `\`${keyword}\` belongs to type ${owner}; this schema is of type ${type}.`
      : 'Remove it, or extend src/codegen to enforce it.')
  );
}
