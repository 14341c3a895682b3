/** An instant: RFC 3339 in UTC with milliseconds. Always 24 characters, so that sorting texts sorts times. */
export type Instant = `${string}T${string}Z`;

/** A day without a time: `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A length of time: the sum of its parts. A negative part goes back in time. */
export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** The duration in milliseconds; a day has 24 hours. */
export function millisecondsIn({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

/** The instant of a date, or of milliseconds since 1970. */
export function instantOf(moment: Date | number): Instant {
  // toISOString returns this form for the years 0 to 9999.
  return new Date(moment).toISOString() as Instant;
}

/** Adds a duration to an instant. A negative duration goes back in time. */
export function addTime(moment: Date | Instant, duration: Duration): Instant {
  return instantOf(new Date(moment).getTime() + millisecondsIn(duration));
}

/** Subtracts a duration from an instant. */
export function subtractTime(moment: Date | Instant, duration: Duration): Instant {
  return instantOf(new Date(moment).getTime() - millisecondsIn(duration));
}

/** The day of an instant in UTC. For the day of a user, use `dayIn` with their zone. */
export function utcDay(moment: Date | Instant): Day {
  return instantOf(new Date(moment)).slice(0, 10) as Day; // the first ten characters of an instant are its day
}

/** The first instant of the month of an instant, in UTC. */
export function monthOf(moment: Instant): Instant {
  return `${moment.slice(0, 7)}-01T00:00:00.000Z`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of an instant in a zone (IANA name).
 *
 * @throws RangeError for a zone that the runtime does not know.
 */
export function dayIn(timeZone: string, moment: Date | Instant): Day {
  let format = formats.get(timeZone);
  if (format === undefined) {
    // Swedish dates have the form YYYY-MM-DD.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(new Date(moment)) as Day;
}

/**
 * Milliseconds since 1970 of a text with the format `date-time`. Two forms are accepted that `Date.parse` refuses: a
 * leap second, which counts as the second after it, and an offset of hours alone (`+09`).
 */
export function millisecondsOf(instant: string): number {
  const text = instant.replace(/[+-]\d\d$/, (hours) => `${hours}:00`);
  const isLeapSecond = text.slice(17, 19) === '60';
  return isLeapSecond ? Date.parse(`${text.slice(0, 17)}59${text.slice(19)}`) + 1000 : Date.parse(text);
}
