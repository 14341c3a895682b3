import { appendToPointer, isObject, objectOf, plainText, type Json, type JsonObject } from '../read/json.ts';
import type { FactUse } from './operation.ts';
import type { Reader } from './reader.ts';

/** Reads `x-reads` or `x-writes`: names of facts, each alone or as the key of its parameters. */
export function readFactUses(
  reader: Reader,
  node: JsonObject,
  key: 'x-reads' | 'x-writes',
  pointer: string,
): FactUse[] {
  const list = node[key] ?? [];
  const at = appendToPointer(pointer, key);
  const uses = Array.isArray(list) ? list.map(readFactUse) : [null];
  if (uses.includes(null))
    reader.faults.add(
      at,
      `\`${key}\` is not a list of facts.`,
      'Write `[profile]`, or `- match: { matchId: $request.path.matchId }`.',
    );
  return uses.filter((use) => use !== null);
}

function readFactUse(entry: Json): FactUse | null {
  if (typeof entry === 'string') return { fact: entry, parameters: {} };
  const [[fact, bound] = [], ...others] = Object.entries(objectOf(entry));
  if (fact === undefined || !isObject(bound) || others.length > 0) return null;
  return {
    fact,
    parameters: Object.fromEntries(Object.entries(bound).map(([name, value]) => [name, plainText(value)])),
  };
}
