import { objectOf, type Json } from '../../read/json.ts';
import type { Change, RequestParts } from './case.ts';
import { applyChange } from './change.ts';

/** Returns the request with the changes made; their pointers start with `/path`, `/query`, `/headers` or `/body`. */
export function applyChanges({ path, query, headers, body }: RequestParts, changes: readonly Change[]): RequestParts {
  const whole: Json = {
    path: { ...path },
    query: { ...query },
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  };
  const now = objectOf(changes.reduce<Json>((value, change) => applyChange(value, change), whole));
  const parts = { path: objectOf(now['path']), query: objectOf(now['query']), headers: objectOf(now['headers']) };
  return now['body'] === undefined ? parts : { ...parts, body: now['body'] };
}
