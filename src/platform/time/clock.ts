/** The only source of the current time; instants are bound from here, never made by SQL. */
export interface Clock {
  now(): Date;
  /** The current instant as RFC 3339 UTC with milliseconds, always 24 characters, so that text order is time order. */
  nowIso(): string;
}

/** A clock that reads its instant (milliseconds since the epoch) from `read`. */
export function clockOf(read: () => number): Clock {
  return {
    now: () => new Date(read()),
    nowIso: () => new Date(read()).toISOString(),
  };
}

/** The machine's own clock. */
export const systemClock: Clock = clockOf(() => Date.now());
