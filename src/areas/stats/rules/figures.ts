/** The figures of languages. Every answer gets them from here, so the same figure is the same in each. */
import { roundToTotal } from '../../matching/index.ts';
import { type Counts, type DayCounts, sumOf, TOTAL } from './counts.ts';
import type { Days } from './periods.ts';

/** What a language has of the time of all languages, in whole percent. */
export interface LanguageCounts extends Counts {
  readonly language: string;
  readonly share: number;
}

/**
 * The counts of each language in a range, the most time first. The shares are of the sum of the languages, not of the
 * total, which counts what was done at once only once; they add up to 100, or are all 0 without any time.
 */
export function languageCounts(rows: readonly DayCounts[], { startsOn, endsOn }: Days): LanguageCounts[] {
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
