import { appendToPointer, listOf, objectOf, type Json, type JsonObject } from '../read/json.ts';

/** The schemas of which a schema is made, each with the pointer to it from there. References are not followed. */
export function listSchemaParts(node: JsonObject): (readonly [string, Json | undefined])[] {
  return [
    ...Object.entries(objectOf(node['properties'])).map(
      ([name, part]) => [appendToPointer('', 'properties', name), part] as const,
    ),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
      listOf(node[key]).map((part, index) => [appendToPointer('', key, index), part] as const),
    ),
    ...['items', 'additionalProperties'].map((key) => [appendToPointer('', key), node[key]] as const),
  ];
}
