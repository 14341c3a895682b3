import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { type ReminderRecord, remindersFor, replaceRemindersStatements } from '../data/reminders.ts';
import { armReminders } from './remind.ts';

/**
 * Sets how many minutes before a session a user is reminded; null for what their settings say.
 *
 * @throws Refused as the statements do.
 */
export async function replaceReminders(
  deps: Deps,
  userId: string,
  sessionId: string,
  offsetsMinutes: readonly number[] | null,
): Promise<ReminderRecord> {
  const offsets = offsetsMinutes && offsetsMinutes.toSorted((one, other) => other - one);
  const [record] = await commitThenRead(
    deps.db,
    replaceRemindersStatements(deps.clock.nowIso(), userId, sessionId, offsets),
    remindersFor(userId, sessionId),
  );
  armReminders(deps, sessionId);
  if (record === undefined) throw new Refused(refuse('sessions.not_found'));
  return record;
}
