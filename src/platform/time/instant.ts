/**
 * Milliseconds since 1970 of a text with the format `date-time`, also of those that `Date.parse` does not know: a leap second
 * is the second after it, as in every clock without leap seconds, and an offset may be hours alone.
 */
export function millisecondsOf(instant: string): number {
  const text = instant.replace(/[+-]\d\d$/, (hours) => `${hours}:00`);
  const isLeapSecond = text.slice(17, 19) === '60';
  return isLeapSecond ? Date.parse(`${text.slice(0, 17)}59${text.slice(19)}`) + 1000 : Date.parse(text);
}
