import { dayIn, instantOf, type Day, type Instant } from './instant.ts';

/** The only source of the current time. SQL gets instants as parameters and never asks for the time itself. */
export interface Clock {
  now(): Date;
  /** The current instant. */
  nowIso(): Instant;
  /** The current day in a zone (IANA name). */
  today(timeZone: string): Day;
}

/** A clock that gets its time (milliseconds since 1970) from `read`. */
export function clockOf(read: () => number): Clock {
  return {
    now: () => new Date(read()),
    nowIso: () => instantOf(read()),
    today: (timeZone) => dayIn(timeZone, new Date(read())),
  };
}

/** The clock of the runtime. */
export const systemClock: Clock = clockOf(() => Date.now());
