import { dayIn, instantOf, type Day, type Instant } from '../../../platform/time/instant.ts';
import { firstChange, firstInstantAt, offsetAt } from '../../../platform/time/local-time.ts';

/** When a scored week begins. A day stands for its 00:00 in UTC. */
export type WeekStart = Instant | Day;

/** A span of minutes from the beginning of a week; `to` is not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A weekly block in local time: ISO weekday (Monday = 1), first minute of the day, minute after the last. */
export type WallBlock = readonly [weekday: number, startMinute: number, endMinute: number];

/**
 * An override on one date (`2026-03-05`): `off` removes minutes of the local day, `extra` adds some. Overrides of one
 * date do not overlap.
 */
export type DateBlock = readonly [onDate: string, startMinute: number, endMinute: number, kind: 'off' | 'extra'];

/** When a user is free, in the local time of their zone. */
export interface WallHours {
  readonly timeZone: string;
  readonly weekly: readonly WallBlock[];
  readonly dates: readonly DateBlock[];
}

/** A span of time in which the UTC offset of a zone stays the same. Minutes since 1970. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const DAY = 24 * 60;
export const weekMinutes = 7 * DAY;

/**
 * The free hours of a user in the seven days from `startsAt`: the weekly blocks with the overrides applied, as merged
 * intervals in UTC. Local times that a clock change skips are left out. Local times that occur twice count twice.
 */
export function hoursInWeek({ timeZone, weekly, dates }: WallHours, startsAt: WeekStart): Interval[] {
  const start = minutesOf(startsAt);
  const found: Interval[] = [];
  // The local dates that the week touches. They reach at most 26 hours beyond the week.
  for (let day = Math.floor(start / DAY) - 2; day * DAY < start + weekMinutes + 2 * DAY; day += 1) {
    for (const span of spansOn(day, weekly, dates)) {
      for (const stretch of splitAtClockChanges(timeZone, start)) {
        const from = Math.max(day * DAY + span.from - stretch.offset, stretch.from) - start;
        const to = Math.min(day * DAY + span.to - stretch.offset, stretch.to) - start;
        if (from < to) found.push({ from, to });
      }
    }
  }
  return mergeIntervals(found);
}

/** The free hours of a user between two moments, as merged intervals. All are minutes since 1970. */
export function hoursBetween(hours: WallHours, from: number, to: number): Interval[] {
  const found: Interval[] = [];
  // Weeks that begin with a day in UTC: the clock changes in them are kept for the next caller.
  for (let start = Math.floor(from / DAY) * DAY; start < to; start += weekMinutes) {
    for (const each of hoursInWeek(hours, instantOf(start * 60_000))) {
      const span = { from: Math.max(each.from + start, from), to: Math.min(each.to + start, to) };
      if (span.from < span.to) found.push(span);
    }
  }
  return mergeIntervals(found);
}

/** The free minutes of one date in local time; `day` counts from 1970-01-01. */
function spansOn(day: number, weekly: readonly WallBlock[], dates: readonly DateBlock[]): Interval[] {
  const weekday = ((day + 3) % 7) + 1;
  let spans = weekly.filter(([blockDay]) => blockDay === weekday).map(([, from, to]): Interval => ({ from, to }));
  // Most users have no overrides. For them the date is not formatted.
  if (dates.length === 0) return spans;
  const date = new Date(day * DAY * 60_000).toISOString().slice(0, 10);
  for (const [onDate, from, to, kind] of dates) {
    if (onDate === date)
      spans = kind === 'extra' ? [...spans, { from, to }] : spans.flatMap((span) => subtractSpan(span, { from, to }));
  }
  return spans;
}

/**
 * Converts an interval of the week from `startsAt` into a block of one local day. Null if midnight or a clock change
 * lies within it.
 */
export function wallBlockOf({ from, to }: Interval, startsAt: WeekStart, timeZone: string): WallBlock | null {
  const start = minutesOf(startsAt);
  const [before, after] = [
    start + from + offsetAt(timeZone, (start + from) * 60_000),
    start + to + offsetAt(timeZone, (start + to) * 60_000),
  ];
  const day = Math.floor(before / DAY);
  const block: WallBlock = [((day + 3) % 7) + 1, before - day * DAY, after - day * DAY];
  return after - before === to - from && block[2] <= DAY ? block : null;
}

/** What is left of `span` without `off`: nothing, one end of it, or both. */
function subtractSpan(span: Interval, off: Interval): Interval[] {
  return [
    { from: span.from, to: Math.min(span.to, off.from) },
    { from: Math.max(span.from, off.to), to: span.to },
  ].filter(({ from, to }) => from < to);
}

/** The minutes that two lists of merged intervals share. */
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

/**
 * Free hours of the seven days from `startsAt` as a week that begins on Monday, 00:00 UTC. It is the same on every day
 * on which the hours repeat.
 */
export function weekOf(hours: readonly Interval[], startsAt: WeekStart): Interval[] {
  return turnWeek(hours, minuteOfWeek(startsAt));
}

/** The free hours in the seven days from `startsAt`, from a week that begins on Monday: the reverse of `weekOf`. */
export function hoursFrom(week: readonly Interval[], startsAt: WeekStart): Interval[] {
  return turnWeek(week, weekMinutes - minuteOfWeek(startsAt));
}

/** The minutes from Monday, 00:00 UTC, to the beginning of a week. 1970-01-01 was a Thursday. */
function minuteOfWeek(startsAt: WeekStart): number {
  return (minutesOf(startsAt) + 3 * DAY) % weekMinutes;
}

/** Minutes since 1970. ECMAScript reads a day alone as its 00:00 in UTC. */
function minutesOf(startsAt: WeekStart): number {
  return Date.parse(startsAt) / 60_000;
}

/** When the present day began in a zone. */
export function dayStartIn(timeZone: string, now: Date | Instant): Instant {
  return firstInstantAt(dayIn(timeZone, now), '00:00', timeZone);
}

/** Moves intervals on by `minutes`. What passes the end of the week continues at its beginning. */
function turnWeek(intervals: readonly Interval[], minutes: number): Interval[] {
  return mergeIntervals(
    intervals.flatMap(({ from, to }) =>
      [0, weekMinutes]
        .map((turn) => ({
          from: Math.max(from + minutes - turn, 0),
          to: Math.min(to + minutes - turn, weekMinutes),
        }))
        .filter((each) => each.from < each.to),
    ),
  );
}

function mergeIntervals(intervals: Interval[]): Interval[] {
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

/**
 * Splits the week from `start` (minutes since 1970) where the UTC offset changes. A zone changes its clocks at most
 * once in nine days.
 */
function splitAtClockChanges(timeZone: string, start: number): readonly Stretch[] {
  const key = `${timeZone} ${start}`;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const end = start + weekMinutes;
  const [before, after] = [offsetAt(timeZone, start * 60_000), offsetAt(timeZone, end * 60_000)];
  let made: Stretch[] = [{ from: start, to: end, offset: before }];
  if (before !== after) {
    const change = firstChange(timeZone, start * 60_000, end * 60_000) / 60_000;
    made = [
      { from: start, to: change, offset: before },
      { from: change, to: end, offset: after },
    ];
  }
  // There are few zones, and weeks pass. Whatever fills the cache is old, so all of it is dropped.
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(key, made);
  return made;
}
