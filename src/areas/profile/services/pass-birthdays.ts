import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { commit, readAll } from '../../../store/batch.ts';
import { template, type Value } from '../../../store/template.ts';
import { onProfileChange } from '../hooks.ts';
import { ageGroupStatements, dueBirthdays } from '../data/age-group.ts';

/**
 * Moves at most `limit` users who have turned 18, each on the day in their own zone, to the adults, with everything
 * that follows. Returns how many. Each user has a batch of their own.
 */
export async function passBirthdays({ db, clock }: Deps, limit: number): Promise<number> {
  const due = await readAll(db, dueBirthdays(clock.nowIso(), limit));
  for (const userId of due) await commit(db, birthdayStatements(clock.nowIso(), userId));
  return due.length;
}

const birthdayStatements = template((now: Value<Instant>, userId: Value<string>) => [
  ...ageGroupStatements(now, userId),
  ...onProfileChange.ask(userId, now).flat(),
]);
