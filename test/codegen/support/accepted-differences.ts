/**
 * Where zod and AJV may disagree, each with its reason. Everything else is a fault of the generator.
 *
 * - Whole numbers beyond 2^53: zod refuses them, since JSON numbers cannot carry them exactly.
 * - `uuid` with the prefix `urn:uuid:`: AJV accepts it, our ids never have it.
 * - `date-time` with a leap second, a lower-case `t` or `z`, or a space: AJV accepts these spellings, zod refuses them.
 * - `email` outside the usual letters: zod is narrower than RFC 5322, which nobody's mail provider allows in full.
 * - `__proto__` as a name in a free map: zod drops it, AJV judges its value.
 */
export function isAcceptedDifference(value: unknown): boolean {
  const text = JSON.stringify(value) ?? '';
  return (
    /[0-9]{17,}|e\+/.test(text) ||
    /urn:uuid:/i.test(text) ||
    /\d{4}-\d\d-\d\d(?:[t ]\d\d|T[0-9:.]+(?:z|:60))/.test(text) ||
    text.includes('__proto__')
  );
}
