import { objectOf, appendToPointer, type Json, type JsonObject } from '../read/json.ts';
import type { Operation } from './operations.ts';
import { compareSchemas, type Comparison } from './schema.ts';
import { followReferences } from './shape.ts';

export function compareResponses(comparison: Comparison, was: Operation, is: Operation): void {
  const [before, after] = [objectOf(was.source['responses']), objectOf(is.source['responses'])];
  for (const status of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const pointer = appendToPointer('', 'responses', status);
    const [response, now] = [findDeclared(before, status), findDeclared(after, status)];
    if (response === undefined) comparison.note('status-added', pointer, `the status ${status} was added`);
    else if (now === undefined) comparison.note('status-removed', pointer, `the status ${status} was removed`);
    else
      compareResponse(
        comparison,
        followReferences(comparison.before, response),
        followReferences(comparison.after, now),
        pointer,
      );
  }
}

/** Finds the response that a status has: its own, or that of its range. */
function findDeclared(responses: JsonObject, status: string): Json | undefined {
  return responses[status] ?? responses[`${status.charAt(0)}XX`];
}

function compareResponse(comparison: Comparison, was: JsonObject, is: JsonObject, pointer: string): void {
  const { note } = comparison;
  compareHeaders(comparison, objectOf(was['headers']), objectOf(is['headers']), `${pointer}/headers`);
  const [types, typesNow] = [objectOf(was['content']), objectOf(is['content'])];
  if (Object.keys(types).length > 0 && Object.keys(typesNow).length === 0)
    return note('response-body-removed', `${pointer}/body`, 'the body was removed');
  for (const [type, media] of Object.entries(types)) {
    if (typesNow[type] === undefined) note('response-media-type-removed', `${pointer}/body`, `${type} was removed`);
    else
      compareSchemas(
        comparison,
        objectOf(media)['schema'] ?? {},
        objectOf(typesNow[type])['schema'] ?? {},
        `${pointer}/body`,
      );
  }
  for (const type of Object.keys(typesNow).filter((name) => types[name] === undefined))
    note('response-media-type-added', `${pointer}/body`, `${type} was added`);
}

function compareHeaders(comparison: Comparison, was: JsonObject, is: JsonObject, pointer: string): void {
  const { note } = comparison;
  const [before, after] = [indexByName(was), indexByName(is)];
  for (const [name, value] of before) {
    const at = appendToPointer(pointer, name);
    const [header, now] = [
      followReferences(comparison.before, value),
      followReferences(comparison.after, after.get(name)),
    ];
    if (!after.has(name)) note('response-header-removed', at, 'the header was removed');
    else {
      if (header['required'] === true && now['required'] !== true)
        note('response-header-optional', at, 'it was always present and may now be absent');
      if (header['required'] !== true && now['required'] === true)
        note('response-header-required', at, 'it is now always present');
      compareSchemas(comparison, header['schema'] ?? {}, now['schema'] ?? {}, at);
    }
  }
  for (const name of after.keys())
    if (!before.has(name)) note('response-header-added', appendToPointer(pointer, name), 'the header was added');
}

const indexByName = (headers: JsonObject): Map<string, Json> =>
  new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
