import { dayIn, instantOf, type Day, type Instant } from './instant.ts';

/** The only source of the current time; instants are bound from here, never made by SQL. */
export interface Clock {
  now(): Date;
  /** The current instant as text. */
  nowIso(): Instant;
  /** The current day in a zone (IANA name). */
  today(timeZone: string): Day;
}

/** A clock that reads its instant (milliseconds since the epoch) from `read`. */
export function clockOf(read: () => number): Clock {
  return {
    now: () => new Date(read()),
    nowIso: () => instantOf(read()),
    today: (timeZone) => dayIn(timeZone, new Date(read())),
  };
}

/** The machine's own clock. */
export const systemClock: Clock = clockOf(() => Date.now());
