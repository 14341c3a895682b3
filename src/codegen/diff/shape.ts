import { toCanonicalJson, isObject, listOf, objectOf, textOf, type Json, type JsonObject } from '../read/json.ts';

/** A document whose references can be followed. */
export type Document = JsonObject;

/** A schema in the form that is compared: references followed, `allOf` merged. */
export interface Shape {
  /** Names of types, `null` among them; empty means any type. */
  readonly types: ReadonlySet<string>;
  /** Allowed values except null, as canonical JSON; `null` where every value is allowed. */
  readonly values: ReadonlySet<string> | null;
  readonly keywords: JsonObject;
  readonly properties: JsonObject;
  readonly required: ReadonlySet<string>;
}

/** Follows `$ref` as often as needed. */
export function followReferences(document: Document, value: Json | undefined): JsonObject {
  const node = objectOf(value);
  const reference = textOf(node['$ref']);
  if (reference === '') return node;
  const { $ref: _, ...beside } = node;
  const target = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<Json | undefined>((at, token) => objectOf(at)[token], document);
  return mergeObjects(followReferences(document, target), beside);
}

/**
 * Splits a schema into the forms that a value may have, by name: the branches of `oneOf` and `anyOf`, except null. A
 * schema without branches is one form. `takesNull` says whether null was among them.
 */
export function splitAlternatives(
  document: Document,
  schema: Json,
): { readonly forms: ReadonlyMap<string, JsonObject>; readonly takesNull: boolean } {
  const whole = mergeSchema(document, schema);
  const { oneOf, anyOf, discriminator: _, ...beside } = whole;
  const branches = [...listOf(oneOf), ...listOf(anyOf)];
  if (branches.length === 0) return { forms: new Map([[nameAlternative(schema, 0), whole]]), takesNull: false };
  const named = branches.map((branch, index): [string, JsonObject] => [
    nameAlternative(branch, index),
    mergeObjects(beside, mergeSchema(document, branch)),
  ]);
  return {
    forms: new Map(named.filter(([, form]) => form['type'] !== 'null')),
    takesNull: named.some(([, form]) => form['type'] === 'null'),
  };
}

export function readShape(form: JsonObject, takesNull: boolean): Shape {
  const types = (Array.isArray(form['type']) ? form['type'] : [form['type']]).map(textOf).filter((type) => type !== '');
  const listed = form['const'] === undefined ? form['enum'] : [form['const']];
  return {
    types: new Set(takesNull && types.length > 0 ? [...types, 'null'] : types),
    values: Array.isArray(listed) ? new Set(listed.filter((value) => value !== null).map(toCanonicalJson)) : null,
    keywords: form,
    properties: objectOf(form['properties']),
    required: new Set(listOf(form['required']).map(textOf)),
  };
}

function mergeSchema(document: Document, schema: Json): JsonObject {
  const { allOf, ...beside } = followReferences(document, schema);
  return listOf(allOf).reduce<JsonObject>((whole, part) => mergeObjects(whole, mergeSchema(document, part)), beside);
}

/** Merges two schemas. Properties and required fields add up; of other keywords that both have, the second wins. */
function mergeObjects(one: JsonObject, other: JsonObject): JsonObject {
  const both: JsonObject = { ...one, ...other };
  if (isObject(one['properties']) && isObject(other['properties']))
    both['properties'] = { ...one['properties'], ...other['properties'] };
  if (one['required'] && other['required'])
    both['required'] = [...listOf(one['required']), ...listOf(other['required'])];
  return both;
}

function nameAlternative(schema: Json, index: number): string {
  return textOf(objectOf(schema)['$ref']).split('/').at(-1) || `form ${index + 1}`;
}
