import type { Reader } from '../data/candidates.ts';
import { comparedOf, readerAs, weekStartOf } from '../rules/comparison.ts';
import type { Improvement } from '../rules/improvements.ts';
import type { Learner } from '../rules/learner.ts';
import type { WeekStart } from '../rules/overlap.ts';
import type { Deps } from '../../../platform/deps.ts';
import { rankedListsOf } from './ranked-lists.ts';

/** The reader as strangers are compared with them now. */
export interface ReaderAsCompared {
  /** The reader, once for each language pair. */
  readonly pairs: readonly Learner[];
  /** When the scored week begins, by the zone that counts. */
  readonly weekStartsAt: WeekStart;
  /** Numbers the versions of the answers that count. */
  readonly version: number;
  /** The advice that was given for this version today (UTC); null if none was. */
  readonly advice: readonly Improvement[] | null;
}

/**
 * The reader with the answers by which strangers are compared with them now. Everything that the reader is told about
 * strangers is computed from these.
 */
export async function compareReader({ env, clock }: Deps, { rows, weekStartsAt }: Reader): Promise<ReaderAsCompared> {
  const [first, ...others] = rows.map(({ learner }) => learner);
  if (first === undefined) return { pairs: [], weekStartsAt, version: 0, advice: [] };
  const now = clock.nowIso();
  const wanted = comparedOf([first, ...others], weekStartsAt);
  const { answers, version, advice } = await rankedListsOf(env, first.userId).compare(wanted, now);
  const startsAt = weekStartOf(answers, now);
  const pairs = [first, ...others].map((each) => readerAs(each, answers, startsAt));
  return { pairs, weekStartsAt: startsAt, version, advice };
}
