import type { Deps } from '../../../platform/deps.ts';
import { commit, readAll } from '../../../store/batch.ts';
import { birthdayStatements, dueBirthdays } from '../data/age-group.ts';

/**
 * Moves at most `limit` users who have turned 18, each on the day in their own zone, to the adults, with everything
 * that follows. Returns how many. Until then nobody can be matched with them (`areSuitable`).
 */
export async function passBirthdays({ db, clock }: Deps, limit: number): Promise<number> {
  const due = await readAll(db, dueBirthdays(clock.nowIso(), limit));
  if (due.length > 0) await commit(db, birthdayStatements(clock.nowIso(), due));
  return due.length;
}
