import { isObject, type Json, type JsonObject } from '../read/json.ts';
import type { Document } from './shape.ts';

/** Keywords with texts for readers, on which no program relies. As names of properties they are kept. */
const prose = ['description', 'summary', 'example', 'examples', 'title', 'externalDocs', 'tags', 'info', 'servers'];

/**
 * Extracts what a program can rely on: the document without prose and examples. This is what is blessed and compared.
 */
export function extractPromises(document: Document): Document {
  return { openapi: document['openapi'] ?? '', ...removeProse(document) };
}

function removeProse(node: JsonObject): JsonObject {
  const entries = Object.entries(node).filter(([key]) => !prose.includes(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      isValue(key) ? value : isNameMap(key) && isObject(value) ? pruneMap(value) : pruneValue(value),
    ]),
  );
}

/** Whether the key holds a value, not a schema: nothing in it is prose. */
const isValue = (key: string): boolean => ['default', 'const', 'enum'].includes(key);

/** Whether the key holds a map whose keys the author chooses. */
const isNameMap = (key: string): boolean =>
  [
    'properties',
    'paths',
    'schemas',
    'parameters',
    'headers',
    'responses',
    'content',
    'securitySchemes',
    'dependentRequired',
  ].includes(key);

const pruneMap = (map: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, pruneValue(value)]));

function pruneValue(value: Json): Json {
  if (Array.isArray(value)) return value.map(pruneValue);
  return isObject(value) ? removeProse(value) : value;
}
