/** Compares what the sides answer. Only ids and instants that a side makes itself may differ. */

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const seeded = /^0190[a-f]000-0000-7000-8000-/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Returns the answer without what a side makes itself: new ids, instants, and cursors, which are encrypted. */
export function comparable(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => comparable(each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, comparable(each, key)]));
  if (typeof value !== 'string') return value;
  if (instant.test(value)) return 'an instant';
  if (name === 'nextCursor') return 'a cursor';
  return value.replaceAll(uuid, (id: string) => (seeded.test(id) ? id : 'a new id'));
}

/** Throws if two answers to the same request differ. The message names the first places that do. */
export function assertEqualAnswers(what: string, ours: unknown, twin: unknown): void {
  const found = differences(comparable(ours), comparable(twin), '');
  if (found.length > 0) throw new Error(`The twin answers something else to ${what}: ${found.slice(0, 5).join('; ')}`);
}

function differences(one: unknown, other: unknown, path: string): string[] {
  if (!isObject(one) || !isObject(other))
    return one === other ? [] : [`${path}: ${JSON.stringify(one)}, not ${JSON.stringify(other)}`];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differences(one[name], other[name], `${path}/${name}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
