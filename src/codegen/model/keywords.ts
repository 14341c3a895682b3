import { stringFormats } from './schema.ts';

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
  array: ['items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties', 'dependentRequired'],
};

/** Keywords that a schema of any type may carry. */
const anyType = ['type', 'not'];

/** Keywords that stand for a schema without `type`, or beside it. */
const composing = ['$ref', 'const', 'enum', 'allOf', 'anyOf', 'oneOf', 'discriminator', 'unevaluatedProperties'];

/** Keywords that only single schemas may use (`npm run schema:check`): no TypeScript type is made of those. */
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

/** The closed list as text, for `--help`. */
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

/** Whether the keyword is known in a single schema; there a keyword speaks of values of its own type only, whatever `type` says. */
export function isKnownInSingle(keyword: string): boolean {
  const known = [
    ...Object.values(byType).flat(),
    ...Object.values(singleOnly).flat(),
    ...anyType,
    ...composing.filter((name) => name !== 'discriminator'),
  ];
  return isAnnotation(keyword) || known.includes(keyword);
}

/** What to write instead of the keywords that authors reach for most. */
const instead: Readonly<Record<string, string>> = {
  readOnly: 'Write two schemas: one for what is sent, one for what is answered.',
  writeOnly: 'Write two schemas: one for what is sent, one for what is answered.',
  nullable: "This is OpenAPI 3.0. Write `type: [string, 'null']`.",
  example: 'Write `examples: [...]`.',
  ...Object.fromEntries(
    ['if', 'then', 'else'].map((keyword) => [keyword, 'Write the alternatives as `oneOf` with a discriminator.']),
  ),
  dependentSchemas: 'Write `dependentRequired`, or the alternatives as `oneOf` with a discriminator.',
  unevaluatedItems: 'Say with `items` what every item is.',
  contentEncoding: 'Send the bytes themselves: a file in a form, or a body of their media type.',
  patternProperties: 'Write `additionalProperties` with one schema, or a list of pairs.',
  prefixItems: 'Write an object with named properties instead of a tuple.',
  unevaluatedProperties: 'It belongs beside `allOf`; elsewhere write `additionalProperties: false`.',
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

/** Whether this keyword may stand in a schema of this type. Extensions (`x-…`) carry no constraint. */
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
      : 'Leave it out, or teach src/codegen to enforce it.')
  );
}
