import { isObject, type Json, type JsonObject } from '../read/json.ts';
import type { Document } from './shape.ts';

/** Texts for readers: they promise nothing to a program. Keys of `properties` are names, not keywords, and are kept. */
const prose = ['description', 'summary', 'example', 'examples', 'title', 'externalDocs', 'tags', 'info', 'servers'];

/** The part of a document that a program can rely on: without prose and examples. What is blessed and compared. */
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

/** Values, not schemas: nothing in them is prose. */
const isValue = (key: string): boolean => ['default', 'const', 'enum'].includes(key);

/** Maps whose keys are chosen by the author. */
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
