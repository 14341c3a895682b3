/** The figures of statistics. Every answer gets them from here, so the same figure is the same in each. */
import type { Day } from '../../../platform/time/instant.ts';
import { roundToTotal } from '../../matching/index.ts';
import type { Days } from './periods.ts';

/** The row that holds the total of a day, whose time is the union of all languages. */
export const TOTAL = '*';
/** The language of what names none. */
export const UNKNOWN = 'und';
/** So many seconds of study make a day active. */
export const ACTIVE_SECONDS = 60;

/** What is counted of a day in one language, or of the whole day. */
export interface Counts {
  readonly seconds: number;
  readonly sessions: number;
  readonly messages: number;
  readonly correctionsGiven: number;
  readonly correctionsReceived: number;
}

/** The counts of a day in one language, or of the whole day (`TOTAL`). */
export interface DayCounts extends Counts {
  readonly onDate: Day;
  readonly language: string;
}

const nothing: Counts = { seconds: 0, sessions: 0, messages: 0, correctionsGiven: 0, correctionsReceived: 0 };

/** Whether a day with these counts is active. */
export function isActive({ seconds, sessions, messages, correctionsGiven }: Counts): boolean {
  return sessions > 0 || messages > 0 || correctionsGiven > 0 || seconds >= ACTIVE_SECONDS;
}

/** The sum of counts. */
export function sumOf(rows: readonly Counts[]): Counts {
  const add = (one: Counts, other: Counts): Counts => ({
    seconds: one.seconds + other.seconds,
    sessions: one.sessions + other.sessions,
    messages: one.messages + other.messages,
    correctionsGiven: one.correctionsGiven + other.correctionsGiven,
    correctionsReceived: one.correctionsReceived + other.correctionsReceived,
  });
  return rows.reduce(add, nothing);
}

/** The rows of a range in one language, or of its whole days. */
export function rowsIn(rows: readonly DayCounts[], { startsOn, endsOn }: Days, language = TOTAL): DayCounts[] {
  return rows.filter((row) => row.language === language && startsOn <= row.onDate && row.onDate <= endsOn);
}

/** What a language has of the time of all languages, in whole percent. */
export interface LanguageCounts extends Counts {
  readonly language: string;
  readonly share: number;
}

/**
 * The counts of each language in a range, the most time first. The shares are of the sum of the languages, not of the
 * total, which counts what was done at once only once; they add up to 100, or are all 0 without any time.
 */
export function languagesIn(rows: readonly DayCounts[], { startsOn, endsOn }: Days): LanguageCounts[] {
  const within = rows.filter(({ language, onDate }) => language !== TOTAL && startsOn <= onDate && onDate <= endsOn);
  const counted = [...new Set(within.map(({ language }) => language))]
    .map((language) => ({ language, ...sumOf(within.filter((row) => row.language === language)) }))
    .toSorted((a, b) => b.seconds - a.seconds || b.messages - a.messages || (a.language < b.language ? -1 : 1));
  const all = counted.reduce((sum, { seconds }) => sum + seconds, 0);
  const shares =
    all === 0
      ? []
      : roundToTotal(
          counted.map(({ seconds }) => (100 * seconds) / all),
          100,
        );
  return counted.map((each, index) => ({ ...each, share: shares[index] ?? 0 }));
}
