import { splitPointer, type Json, type JsonObject } from '../../read/json.ts';
import type { Change } from './case.ts';

/** Returns `value` with one place changed; `change.at` starts at `value` itself. The test runner uses it too. */
export function applyChange(value: Json, change: Change): Json {
  return replaceAt(value, splitPointer(change.at), change);
}

function replaceAt(value: Json, [token, ...rest]: string[], change: Change): Json {
  if (token === undefined) return computeNewValue(change);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === token ? replaceAt(item, rest, change) : item));
  const object = (typeof value === 'object' && value !== null ? value : {}) satisfies JsonObject;
  if (rest.length === 0 && 'remove' in change)
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== token));
  return { ...object, [token]: replaceAt(object[token] ?? {}, rest, change) };
}

function computeNewValue(change: Change): Json {
  if ('set' in change) return change.set;
  if ('text' in change) return (change.start ?? '') + change.text.repeat(change.times);
  if ('item' in change) return Array.from({ length: change.times }, () => change.item);
  return null;
}
