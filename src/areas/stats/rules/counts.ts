/** What is counted of a day. */
import type { Day } from '../../../platform/time/instant.ts';
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
