import { pointerTokens, type Json, type JsonObject } from '../../read/json.ts';
import type { Change } from './case.ts';

/** `value` with one place changed; `change.at` counts from `value` itself. The runner of the cases uses it too. */
export function changed(value: Json, change: Change): Json {
  return replaced(value, pointerTokens(change.at), change);
}

function replaced(value: Json, [token, ...rest]: string[], change: Change): Json {
  if (token === undefined) return newValue(change);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === token ? replaced(item, rest, change) : item));
  const object = (typeof value === 'object' && value !== null ? value : {}) satisfies JsonObject;
  if (rest.length === 0 && 'remove' in change)
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== token));
  return { ...object, [token]: replaced(object[token] ?? {}, rest, change) };
}

function newValue(change: Change): Json {
  if ('set' in change) return change.set;
  if ('text' in change) return (change.start ?? '') + change.text.repeat(change.times);
  if ('item' in change) return Array.from({ length: change.times }, () => change.item);
  return null;
}
