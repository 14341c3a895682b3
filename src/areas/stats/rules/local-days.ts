/** The local days of a user who changes zones. */
import { dayIn, millisecondsIn, type Day, type Instant } from '../../../platform/time/instant.ts';
import { defaultTimeZone } from '../../profile/index.ts';
import { addDays, firstInstantAt } from '../../../platform/time/local-time.ts';

/** From when a user was in which zone. The first entry of a history also holds for the time before it. */
export interface ZoneEntry {
  readonly startsAt: Instant;
  readonly timeZone: string;
}

/** The zones of a user, the earliest first; at least one. */
export type ZoneHistory = readonly [ZoneEntry, ...ZoneEntry[]];

/** The history of a user from its rows, the latest first. */
export function historyFrom(rows: readonly ZoneEntry[]): ZoneHistory {
  const [first = { startsAt: '1970-01-01T00:00:00.000Z', timeZone: defaultTimeZone }, ...later] = rows.toReversed();
  return [first, ...later];
}

/** A stretch of time that lies in one local day. Both ends are milliseconds since 1970; the end is no part of it. */
export interface DayPart {
  readonly onDate: Day;
  readonly timeZone: string;
  readonly from: number;
  readonly to: number;
}

/** A day of which a user has lived less than this cannot be missed. */
const shortest = millisecondsIn({ hours: 20 });

/** The zone of a user at an instant, in milliseconds since 1970. */
export function zoneAt(history: ZoneHistory, at: number): string {
  const latest = history.findLast(({ startsAt }) => Date.parse(startsAt) <= at);
  return (latest ?? history[0]).timeZone;
}

/** The local day of a user at an instant. */
export function dayAt(history: ZoneHistory, at: number): Day {
  return dayIn(zoneAt(history, at), new Date(at));
}

/**
 * Cuts a stretch of time wherever the local day of the user changes: at midnight, and where they change zones. The
 * parts add up to the stretch.
 */
export function splitByDay(history: ZoneHistory, from: number, to: number): DayPart[] {
  const parts: DayPart[] = [];
  for (let at = from; at < to;) {
    const timeZone = zoneAt(history, at);
    const onDate = dayIn(timeZone, new Date(at));
    const midnight = Date.parse(firstInstantAt(addDays(onDate, 1), '00:00', timeZone));
    const moved = history.map(({ startsAt }) => Date.parse(startsAt)).find((change) => change > at) ?? to;
    const end = Math.min(to, moved, midnight > at ? midnight : to);
    const last = parts.at(-1);
    if (last?.onDate === onDate && last.timeZone === timeZone) parts[parts.length - 1] = { ...last, to: end };
    else parts.push({ onDate, timeZone, from: at, to: end });
    at = end;
  }
  return parts;
}

/** A stretch of time, in milliseconds since 1970. The end is no part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * When it is a local day for a user, if they change zones no more. It is several stretches if they return to a day, and
 * none if they skip it.
 */
export function stretchesOf(history: ZoneHistory, day: Day): Stretch[] {
  return history
    .map(({ startsAt, timeZone }, index) => {
      const since = index === 0 ? -Infinity : Date.parse(startsAt);
      const until = Date.parse(history[index + 1]?.startsAt ?? '') || Infinity;
      const begins = Date.parse(firstInstantAt(day, '00:00', timeZone));
      const ends = Date.parse(firstInstantAt(addDays(day, 1), '00:00', timeZone));
      return { from: Math.max(since, begins), to: Math.min(until, ends) };
    })
    .filter(({ from, to }) => from < to);
}

/** How much of a local day a user has lived or will live, in milliseconds, if they change zones no more. */
export function livedOf(history: ZoneHistory, day: Day): number {
  return stretchesOf(history, day).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** All days from the first to the last one of a list, in order. */
export function daysThrough(list: readonly Day[]): Day[] {
  const sorted = list.toSorted();
  const last = sorted.at(-1);
  const all: Day[] = [];
  if (last !== undefined) for (let day = sorted[0] ?? last; day <= last; day = addDays(day, 1)) all.push(day);
  return all;
}

/** The days that a change of zone has made so short that the user cannot miss them. */
export function shortDays(history: ZoneHistory): ReadonlySet<Day> {
  const near = history.slice(1).flatMap(({ startsAt, timeZone }, index) => {
    const before = history[index]?.timeZone ?? timeZone;
    if (before === timeZone) return [];
    const days = [before, timeZone].map((zone) => dayIn(zone, startsAt)).toSorted();
    return [-1, 0, 1].flatMap((step) => days.map((day) => addDays(day, step)));
  });
  return new Set([...new Set(near)].filter((day) => livedOf(history, day) < shortest));
}
