/** Minutes from the beginning of a week, end not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A weekly block on the wall clock: ISO weekday (Monday = 1), first minute of the day, minute after the last. */
export type WallBlock = readonly [weekday: number, startMinute: number, endMinute: number];

/** A stretch of time in which a zone's distance from UTC stays the same. Minutes since 1970. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const DAY = 24 * 60;
export const weekMinutes = 7 * DAY;

/**
 * The weekly hours of a person in the seven real days from `startOn` (a day, 00:00 UTC), as merged intervals in UTC. Wall
 * clock times that a change of the clocks leaves out are not there, those that come twice count twice.
 */
export function hoursInWeek(blocks: readonly WallBlock[], timeZone: string, startOn: string): Interval[] {
  const start = Date.parse(`${startOn}T00:00:00.000Z`) / 60_000;
  const found: Interval[] = [];
  for (const stretch of stretches(timeZone, start)) {
    // The dates of the zone that the week touches, at most 26 hours around it.
    for (let day = Math.floor(start / DAY) - 2; day * DAY < start + weekMinutes + 2 * DAY; day += 1) {
      const weekday = ((day + 3) % 7) + 1;
      for (const [blockDay, first, last] of blocks) {
        if (blockDay !== weekday) continue;
        const from = Math.max(day * DAY + first - stretch.offset, stretch.from) - start;
        const to = Math.min(day * DAY + last - stretch.offset, stretch.to) - start;
        if (from < to) found.push({ from, to });
      }
    }
  }
  return merged(found);
}

/** Minutes that two lists of merged intervals share. */
export function sharedMinutes(one: readonly Interval[], other: readonly Interval[]): number {
  let [total, left, right] = [0, 0, 0];
  for (;;) {
    const [a, b] = [one[left], other[right]];
    if (a === undefined || b === undefined) return total;
    total += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
    if (a.to < b.to) left += 1;
    else right += 1;
  }
}

function merged(intervals: Interval[]): Interval[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of intervals.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

const known = new Map<string, readonly Stretch[]>();
const KNOWN_AT_MOST = 1000;

/** The week from `start` (minutes since 1970) in stretches. A zone changes its clocks once in nine days at most. */
function stretches(timeZone: string, start: number): readonly Stretch[] {
  const key = `${timeZone} ${start}`;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const end = start + weekMinutes;
  const [before, after] = [offsetAt(timeZone, start), offsetAt(timeZone, end)];
  let made: Stretch[] = [{ from: start, to: end, offset: before }];
  if (before !== after) {
    let [low, high] = [start, end];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(timeZone, middle) === before) low = middle;
      else high = middle;
    }
    made = [{ from: start, to: high, offset: before }, { from: high, to: end, offset: after }];
  }
  // Zones are few and weeks pass: whatever fills this is not worth keeping.
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(key, made);
  return made;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that the wall clock of a zone is ahead of UTC, at an instant in minutes since 1970. */
function offsetAt(timeZone: string, minute: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])?(\d\d)?:?(\d\d)?/.exec(format.format(minute * 60_000)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
