/** Minutes from the beginning of a week, end not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A weekly block on the wall clock: ISO weekday (Monday = 1), first minute of the day, minute after the last. */
export type WallBlock = readonly [weekday: number, startMinute: number, endMinute: number];

/** A date that differs (`2026-03-05`): `off` takes minutes of its wall clock away, `extra` adds some. Those of one date do not overlap. */
export type DateBlock = readonly [onDate: string, startMinute: number, endMinute: number, kind: 'off' | 'extra'];

/** When a person is free, on the wall clock of her zone. */
export interface WallHours {
  readonly timeZone: string;
  readonly weekly: readonly WallBlock[];
  readonly dates: readonly DateBlock[];
}

/** A stretch of time in which a zone's distance from UTC stays the same. Minutes since 1970. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const DAY = 24 * 60;
export const weekMinutes = 7 * DAY;

/**
 * The free hours of a person in the seven real days from `startOn` (a day, 00:00 UTC), as merged intervals in UTC: her ordinary
 * week, and the dates in it that differ. Wall clock times that a change of the clocks leaves out are not there, those that come
 * twice count twice.
 */
export function hoursInWeek({ timeZone, weekly, dates }: WallHours, startOn: string): Interval[] {
  const start = Date.parse(`${startOn}T00:00:00.000Z`) / 60_000;
  const found: Interval[] = [];
  // The dates of the zone that the week touches, at most 26 hours around it.
  for (let day = Math.floor(start / DAY) - 2; day * DAY < start + weekMinutes + 2 * DAY; day += 1) {
    for (const span of spansOn(day, weekly, dates)) {
      for (const stretch of stretches(timeZone, start)) {
        const from = Math.max(day * DAY + span.from - stretch.offset, stretch.from) - start;
        const to = Math.min(day * DAY + span.to - stretch.offset, stretch.to) - start;
        if (from < to) found.push({ from, to });
      }
    }
  }
  return merged(found);
}

/** Free minutes of one date on the wall clock; `day` counts from 1970-01-01. */
function spansOn(day: number, weekly: readonly WallBlock[], dates: readonly DateBlock[]): Interval[] {
  const weekday = ((day + 3) % 7) + 1;
  let spans = weekly.filter(([blockDay]) => blockDay === weekday).map(([, from, to]): Interval => ({ from, to }));
  // Most people have no such dates: theirs are not written out.
  if (dates.length === 0) return spans;
  const date = new Date(day * DAY * 60_000).toISOString().slice(0, 10);
  for (const [onDate, from, to, kind] of dates) {
    if (onDate === date)
      spans = kind === 'extra' ? [...spans, { from, to }] : spans.flatMap((span) => without(span, { from, to }));
  }
  return spans;
}

/** An interval of the week from `startOn` as a block of one day on the wall clock of a zone; null where a day or the clocks change within it. */
export function wallBlockOf({ from, to }: Interval, startOn: string, timeZone: string): WallBlock | null {
  const start = Date.parse(`${startOn}T00:00:00.000Z`) / 60_000;
  const [before, after] = [
    start + from + offsetAt(timeZone, start + from),
    start + to + offsetAt(timeZone, start + to),
  ];
  const day = Math.floor(before / DAY);
  const block: WallBlock = [((day + 3) % 7) + 1, before - day * DAY, after - day * DAY];
  return after - before === to - from && block[2] <= DAY ? block : null;
}

/** What is left of a span: nothing, one end of it, or both. */
function without(span: Interval, off: Interval): Interval[] {
  return [
    { from: span.from, to: Math.min(span.to, off.from) },
    { from: Math.max(span.from, off.to), to: span.to },
  ].filter(({ from, to }) => from < to);
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
    made = [
      { from: start, to: high, offset: before },
      { from: high, to: end, offset: after },
    ];
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
