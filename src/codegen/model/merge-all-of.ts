import type { ContractDocument, Place } from '../read/document.ts';
import {
  toCanonicalJson,
  isObject,
  listOf,
  objectOf,
  appendToPointer,
  type Json,
  type JsonObject,
} from '../read/json.ts';
import { isAnnotation } from './keywords.ts';
import { readObject } from './read-object.ts';
import { readCommon, readSchema } from './read-schema.ts';
import type { Property, Schema } from './schema.ts';

const mergeable = ['type', 'properties', 'required', 'allOf', 'unevaluatedProperties'];

/** The branches merged so far. */
interface Merged {
  readonly node: JsonObject;
  /** For each branch with `additionalProperties: false`: the names it describes. It allows no others. */
  readonly closed: ReadonlySet<string>[];
}

/** Merges an `allOf` of objects into one object schema. Any other `allOf` is refused. */
export function mergeAllOf(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  const [only, ...further] = listOf(node['allOf']);
  const siblings = Object.keys(node).filter((key) => key !== 'allOf' && !isAnnotation(key));
  // `allOf: [$ref]` with a description: before OpenAPI 3.1, the way to describe a reference.
  if (only !== undefined && further.length === 0 && siblings.length === 0) {
    return { ...readSchema(document, only, appendToPointer(pointer, 'allOf', 0)), ...readCommon(node) };
  }
  const merged: Merged = { node: { properties: {}, required: [] }, closed: [] };
  collectBranch(document, { node, pointer, component: null }, merged, new Set());
  const { unevaluatedProperties } = node;
  if (unevaluatedProperties === false || merged.closed.length > 0) merged.node['additionalProperties'] = false;
  if (unevaluatedProperties !== undefined && unevaluatedProperties !== false) {
    document.faults.add(
      appendToPointer(pointer, 'unevaluatedProperties'),
      'Only `unevaluatedProperties: false` is supported.',
      'Write false, or remove it.',
    );
  }
  const object = readObject(document, merged.node, pointer);
  return {
    ...object,
    properties: object.properties.map((property) => ruleOutForbidden(document, property, merged.closed, pointer)),
    ...readCommon(node),
  };
}

/**
 * Forbids a property that a closed branch does not describe: a branch with `additionalProperties: false` refuses the
 * properties of the other branches. The property stays in the schema for its type, with a rule that no value is valid.
 */
function ruleOutForbidden(
  document: ContractDocument,
  property: Property,
  closed: readonly ReadonlySet<string>[],
  pointer: string,
): Property {
  if (closed.every((names) => names.has(property.name))) return property;
  const { name, required, schema } = property;
  if (required)
    document.faults.add(
      pointer,
      `${name} is required, and a branch with \`additionalProperties: false\` forbids it, so no value is valid.`,
      'Remove `additionalProperties` and write `unevaluatedProperties: false` beside `allOf`.',
    );
  if (schema.default !== undefined)
    document.faults.add(
      pointer,
      `${name} has a default, and a branch with \`additionalProperties: false\` forbids it.`,
      'Remove the default.',
    );
  return { ...property, schema: { ...schema, not: { kind: 'any' } } };
}

function collectBranch(document: ContractDocument, place: Place, into: Merged, seen: Set<string>): void {
  const { node, pointer } = place;
  if (seen.has(pointer)) {
    document.faults.add(pointer, '`allOf` refers to itself.', 'Break the circle.');
    return;
  }
  seen.add(pointer);
  if (node['type'] !== undefined && node['type'] !== 'object') {
    document.faults.add(pointer, '`allOf` can only join objects.', 'Write the constraints in one schema.');
  }
  const isClosed = node['additionalProperties'] === false;
  if (isClosed) into.closed.push(new Set(Object.keys(objectOf(node['properties']))));
  for (const keyword of Object.keys(node).filter(
    (key) => !mergeable.includes(key) && !isAnnotation(key) && !(isClosed && key === 'additionalProperties'),
  )) {
    const others = keyword === 'additionalProperties';
    document.faults.add(
      appendToPointer(pointer, keyword),
      others
        ? '`additionalProperties` of a branch of `allOf` would also apply to the properties of the other branches.'
        : `\`${keyword}\` cannot be merged from a branch of \`allOf\`.`,
      others
        ? 'Remove it here, or write `unevaluatedProperties: false` beside `allOf`.'
        : 'Write the schema without `allOf`.',
    );
  }
  addProperties(document, objectOf(node['properties']), pointer, into.node);
  into.node['required'] = [...new Set([...listOf(into.node['required']), ...listOf(node['required'])])];
  listOf(node['allOf']).forEach((branch, index) => {
    const at = appendToPointer(pointer, 'allOf', index);
    const resolved = document.resolve(branch, at);
    const beside = isObject(branch) ? Object.keys(branch).filter((key) => key !== '$ref' && !isAnnotation(key)) : [];
    if (resolved.component !== null && beside.length > 0)
      document.faults.add(at, 'Keywords stand beside a `$ref`.', 'Move them to a branch of their own.');
    collectBranch(document, resolved, into, seen);
  });
}

function addProperties(document: ContractDocument, properties: JsonObject, pointer: string, into: JsonObject): void {
  const present = objectOf(into['properties']);
  for (const [name, schema] of Object.entries(properties)) {
    const other: Json | undefined = present[name];
    if (other !== undefined && toCanonicalJson(other) !== toCanonicalJson(schema)) {
      document.faults.add(
        appendToPointer(pointer, 'properties', name),
        `Two branches of \`allOf\` describe ${name} differently.`,
        'Describe it once.',
      );
    }
    present[name] = schema;
  }
}
