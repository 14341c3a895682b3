import type { ContractDocument, Place } from '../read/document.ts';
import { canonical, isObject, listOf, objectOf, pointerTo, type Json, type JsonObject } from '../read/json.ts';
import { isAnnotation } from './keywords.ts';
import { readObject } from './read-object.ts';
import { commonOf, readSchema } from './read-schema.ts';
import type { Schema } from './schema.ts';

const mergeable = ['type', 'properties', 'required', 'allOf', 'unevaluatedProperties'];

/** Merges `allOf` of objects into one object, as a person would write it; anything else is refused. */
export function mergeAllOf(document: ContractDocument, node: JsonObject, pointer: string): Schema {
  const [only, ...further] = listOf(node['allOf']);
  const siblings = Object.keys(node).filter((key) => key !== 'allOf' && !isAnnotation(key));
  // `allOf: [$ref]` with a description is the old way of writing a described reference.
  if (only !== undefined && further.length === 0 && siblings.length === 0) {
    return { ...readSchema(document, only, pointerTo(pointer, 'allOf', 0)), ...commonOf(node) };
  }
  const merged: JsonObject = { properties: {}, required: [] };
  collect(document, { node, pointer, component: null }, merged, new Set());
  if (node['unevaluatedProperties'] === false) merged['additionalProperties'] = false;
  else if (node['unevaluatedProperties'] !== undefined) {
    document.faults.add(pointerTo(pointer, 'unevaluatedProperties'), 'Only `unevaluatedProperties: false` is supported.', 'Write false, or leave it out.');
  }
  return { ...readObject(document, merged, pointer), ...commonOf(node) };
}

function collect(document: ContractDocument, place: Place, into: JsonObject, seen: Set<string>): void {
  const { node, pointer } = place;
  if (seen.has(pointer)) {
    document.faults.add(pointer, '`allOf` leads back to itself.', 'Break the circle.');
    return;
  }
  seen.add(pointer);
  if (node['type'] !== undefined && node['type'] !== 'object') {
    document.faults.add(pointer, '`allOf` can only join objects.', 'Write the constraints in one schema.');
  }
  for (const keyword of Object.keys(node).filter((key) => !mergeable.includes(key) && !isAnnotation(key))) {
    const closed = keyword === 'additionalProperties';
    document.faults.add(
      pointerTo(pointer, keyword),
      closed ? '`additionalProperties` in a branch of `allOf` forbids the properties of its siblings.' : `\`${keyword}\` cannot be merged from a branch of \`allOf\`.`,
      closed ? 'Leave it out here and write `unevaluatedProperties: false` beside `allOf`.' : 'Write the schema without `allOf`.',
    );
  }
  addProperties(document, objectOf(node['properties']), pointer, into);
  into['required'] = [...new Set([...listOf(into['required']), ...listOf(node['required'])])];
  listOf(node['allOf']).forEach((branch, index) => {
    const at = pointerTo(pointer, 'allOf', index);
    const resolved = document.resolve(branch, at);
    const beside = isObject(branch) ? Object.keys(branch).filter((key) => key !== '$ref' && !isAnnotation(key)) : [];
    if (resolved.component !== null && beside.length > 0) document.faults.add(at, 'Keywords stand beside a `$ref`.', 'Make them a branch of their own.');
    collect(document, resolved, into, seen);
  });
}

function addProperties(document: ContractDocument, properties: JsonObject, pointer: string, into: JsonObject): void {
  const present = objectOf(into['properties']);
  for (const [name, schema] of Object.entries(properties)) {
    const other: Json | undefined = present[name];
    if (other !== undefined && canonical(other) !== canonical(schema)) {
      document.faults.add(pointerTo(pointer, 'properties', name), `Two branches of \`allOf\` describe ${name} differently.`, 'Describe it once.');
    }
    present[name] = schema;
  }
}
