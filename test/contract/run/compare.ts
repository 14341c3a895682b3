/**
 * Compares a response with its example. Ids, timestamps, tokens, URLs and ETags differ from run to run, so only their
 * kind is compared. Everything else is compared exactly.
 */
import type { Json } from '../../../src/codegen/read/json.ts';
import { people } from '../../support/people.ts';

// The ids of the named test users stay as they are, so that the test detects a response about another user.
const fixed = new Set(Object.values(people).map(({ id }) => id));

const kinds: readonly [RegExp, string | ((text: string) => string)][] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>'],
  [/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, (id) => (fixed.has(id.toLowerCase()) ? id : '<id>')],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g, '<instant>'],
  [/\bhttps?:\/\/(?:localhost|127\.0\.0\.1|api\.example)(?::\d+)?(?=[/?]|$)/g, '<origin>'],
  // Opaque tokens: at least 22 characters from letters, digits, `-` and `_`, with at least one letter and one digit.
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{22,}/g, '<token>'],
  [/\b\d{10,}\b/g, '<number>'],
];

/** Returns the value with each part that may differ replaced by the name of its kind. */
export function byKind(value: Json | undefined): Json | undefined {
  if (typeof value === 'string')
    return kinds.reduce((text, [pattern, kind]) => text.replace(pattern, kind as string), value);
  if (Array.isArray(value)) return value.map((item) => byKind(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSize(name, inner) ? '<size>' : (byKind(inner) ?? null)]),
  );
}

/** Returns whether the value is a size in bytes. The size of compressed data depends on the ids in it. */
function isSize(name: string, value: Json | undefined): boolean {
  return name === 'sizeBytes' && typeof value === 'number';
}

/**
 * Returns a header value with each part that may differ replaced. In an ETag, the text between the quotes is replaced.
 */
export function headerByKind(name: string, value: string | null): Json {
  if (value === null) return null;
  return name.toLowerCase() === 'etag' ? value.replace(/"[^"]+"/, '"<etag>"') : (byKind(value) ?? null);
}
