import type { Reader } from '../data/candidates.ts';
import { comparedOf, readerAs } from '../rules/comparison.ts';
import type { Learner } from '../rules/learner.ts';
import type { Deps } from '../../../platform/deps.ts';
import { rankedListsOf } from './ranked-lists.ts';

/**
 * The reader, once for each language pair, with the answers by which strangers are compared with them now. Everything
 * that the reader is told about strangers is computed from these.
 */
export async function readersAsCompared({ env, clock }: Deps, { rows, weekStartsAt }: Reader): Promise<Learner[]> {
  const [first] = rows;
  if (first === undefined) return [];
  // All rows of a user have the same free hours and answers.
  const wanted = comparedOf(first.learner, weekStartsAt);
  const compared = await rankedListsOf(env, first.learner.userId).compare(wanted, clock.nowIso());
  return rows.map(({ learner }) => readerAs(learner, compared, weekStartsAt));
}
