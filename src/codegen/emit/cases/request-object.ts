import type { JsonObject } from '../../read/json.ts';
import type { RequestParts } from './case.ts';

/** The parts of a request as one object, `{ path, query, headers, body }`, so that a pointer leads into each. */
export function asObject({ path, query, headers, body }: RequestParts): JsonObject {
  return { path: { ...path }, query: { ...query }, headers: { ...headers }, ...(body === undefined ? {} : { body }) };
}
