import { addTime, type Day, type Instant, instantOf, millisecondsIn } from '../../../platform/time/instant.ts';
import { addDays, offsetAt } from '../../../platform/time/local-time.ts';
import { sessionStatusAt, type SessionStatus } from './states.ts';

/** What clocks show: `YYYY-MM-DDTHH:MM`. */
export type LocalTime = `${Day}T${string}`;

/** Of a series, which sessions a change is about: one, it and those after it, or all. */
export type SessionScope = 'one' | 'following' | 'all';

/** The law about clocks: what the runtime knows of it, or another one in tests. */
export interface ClockLaw {
  /** The offset of a zone from UTC in minutes, at milliseconds since 1970. */
  readonly offsetAt: (timeZone: string, moment: number) => number;
}

/** The law as the runtime knows it. */
export const currentLaw: ClockLaw = { offsetAt };

/** How a session is repeated, as it is asked for. */
export interface Recurrence {
  readonly frequency: 'daily' | 'weekly';
  readonly count: number;
  readonly conflicts: 'refuse' | 'skip';
}

/** One time of a series. */
export interface Occurrence {
  /** From 1. */
  readonly index: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null for a time that clocks do not tell: the second time that they show an hour. */
  readonly localStart: LocalTime | null;
}

/** A time that a session would get. */
export interface Move {
  readonly sessionId: string;
  readonly proposalId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null for a session that is moved alone. */
  readonly localStart: LocalTime | null;
  /** When it began as the move was planned; null if that need not be the same. */
  readonly from: Instant | null;
}

const MINUTE = millisecondsIn({ minutes: 1 });
const DAY = millisecondsIn({ days: 1 });

/** The times of a series: each shows the same hour on the clocks of the zone. */
export function occurrencesOf(
  { startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant },
  timeZone: string,
  { frequency, count }: Recurrence,
  law: ClockLaw = currentLaw,
): Occurrence[] {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  const first = clockAt(startsAt, timeZone, law);
  return Array.from({ length: count }, (_, at) => {
    const [day, time] = partsOf(first);
    const localStart: LocalTime = `${addDays(day, at * (frequency === 'daily' ? 1 : 7))}T${time}`;
    const start = at === 0 ? startsAt : instantAt(localStart, timeZone, law);
    return {
      index: at + 1,
      startsAt: start,
      endsAt: addTime(start, { milliseconds: length }),
      localStart: localOf(start, localStart, timeZone, law),
    };
  });
}

/** What clocks of a zone show at an instant. */
export function clockAt(moment: Instant, timeZone: string, law: ClockLaw = currentLaw): LocalTime {
  const at = Date.parse(moment);
  return instantOf(at + law.offsetAt(timeZone, at) * MINUTE).slice(0, 16) as LocalTime; // the form of an instant
}

/**
 * The instant at which clocks of a zone show this (RFC 5545). What they show twice is its first occurrence. What they
 * skip comes as much later: the offset before the gap counts.
 */
export function instantAt(local: LocalTime, timeZone: string, law: ClockLaw = currentLaw): Instant {
  const wall = Date.parse(`${local}:00.000Z`);
  // No offset is a whole day, and clocks change once in two days at most.
  const [before, after] = [-1, 1].map((days) => wall - law.offsetAt(timeZone, wall + days * DAY) * MINUTE) as [
    number,
    number,
  ];
  const shows = (moment: number) => moment + law.offsetAt(timeZone, moment) * MINUTE === wall;
  return instantOf(shows(before) || !shows(after) ? before : after);
}

/** The same time, if it leads to this instant. */
export function localOf(moment: Instant, local: LocalTime, timeZone: string, law?: ClockLaw): LocalTime | null {
  return instantAt(local, timeZone, law) === moment ? local : null;
}

/** Moves what clocks show by as much as lies between two others. */
export function shiftedBy(local: LocalTime, from: LocalTime, to: LocalTime): LocalTime {
  const at = (time: LocalTime) => Date.parse(`${time}:00.000Z`);
  return instantOf(at(local) + at(to) - at(from)).slice(0, 16) as LocalTime; // the form of an instant
}

/**
 * By how many minutes the clocks of a user go ahead of those of a series at an instant. While it stays the same, the
 * series keeps its hour on both.
 */
export function leadOf(userZone: string, seriesZone: string, moment: Instant, law: ClockLaw = currentLaw): number {
  const at = Date.parse(moment);
  return law.offsetAt(userZone, at) - law.offsetAt(seriesZone, at);
}

function partsOf(local: LocalTime): [day: Day, time: string] {
  return [local.slice(0, 10) as Day, local.slice(11)]; // a local time begins with its day
}

/** A session of a series as it is planned now. */
export interface PlannedOccurrence {
  readonly index: number;
  readonly sessionId: string;
  readonly status: SessionStatus;
  readonly dueAt: Instant | null;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly localStart: LocalTime | null;
}

/**
 * What moves when a session of a series gets another time: those in scope that are confirmed, lie ahead and were not
 * moved alone, in the order of time. Each moves by as much on the clocks of the series. The named session always moves.
 *
 * @param series empty for one session.
 */
export function movesOf(
  series: readonly PlannedOccurrence[],
  to: {
    readonly sessionId: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly scope: SessionScope;
  },
  now: Instant,
  law: ClockLaw = currentLaw,
): Omit<Move, 'proposalId'>[] {
  const { sessionId, startsAt, endsAt, scope } = to;
  const named = series.find((each) => each.sessionId === sessionId);
  if (named === undefined || scope === 'one') return [{ sessionId, startsAt, endsAt, localStart: null, from: null }];
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  const { timeZone } = named;
  const [before, after] = [
    named.localStart ?? clockAt(named.startsAt, timeZone, law),
    clockAt(startsAt, timeZone, law),
  ];
  const moves = series.flatMap((each): Omit<Move, 'proposalId'>[] => {
    const { index, localStart, startsAt: from } = each;
    if (each === named) {
      const local = localStart === null ? null : localOf(startsAt, after, timeZone, law);
      return [{ sessionId, startsAt, endsAt, localStart: local, from }];
    }
    const stays = localStart === null || sessionStatusAt(each, now) !== 'confirmed' || from <= now;
    if (stays || (scope === 'following' && index < named.index)) return [];
    const local = shiftedBy(localStart, before, after);
    const start = instantAt(local, timeZone, law);
    return [
      {
        sessionId: each.sessionId,
        startsAt: start,
        endsAt: addTime(start, { milliseconds: length }),
        localStart: local,
        from,
      },
    ];
  });
  return moves.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
}
