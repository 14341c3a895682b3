import type { Interval } from '../../matching/index.ts';

/** What is left of merged intervals without others, which are in order of time. */
export function without(intervals: readonly Interval[], taken: readonly Interval[]): Interval[] {
  return intervals.flatMap(({ from, to }) => {
    const left: Interval[] = [];
    let at = from;
    for (const other of taken) {
      if (other.to <= at || other.from >= to) continue;
      if (other.from > at) left.push({ from: at, to: other.from });
      at = other.to;
    }
    return at < to ? [...left, { from: at, to }] : left;
  });
}

/** What two lists of merged intervals share. */
export function shared(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  return one.flatMap((each) =>
    other
      .map(({ from, to }) => ({ from: Math.max(from, each.from), to: Math.min(to, each.to) }))
      .filter(({ from, to }) => from < to),
  );
}
