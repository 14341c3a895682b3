import type { Language } from './language.ts';
import type { Instant } from '../../../platform/time/instant.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** At most this many formats are kept. There are about 420 time zones. */
const FORMATS_KEPT = 200;

/**
 * An instant in the text of a notice, in the reader's language and time zone: `3월 9일 (월) 오후 6:00`,
 * `Mon, Mar 9, 6:00 PM`. A zone that the runtime does not know counts as UTC.
 */
export function formatInstant(instant: Instant, locale: Language, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  const format = formats.get(key) ?? makeFormat(locale, timeZone);
  if (formats.size < FORMATS_KEPT) formats.set(key, format);
  // Some versions of the runtime's data write a narrow space before AM and PM.
  return format.format(new Date(instant)).replaceAll('\u202f', ' ');
}

function makeFormat(locale: Language, timeZone: string): Intl.DateTimeFormat {
  const parts = { month: 'short', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat(locale, { ...parts, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'Etc/UTC' });
  }
}
