import type { Deps } from '../../../platform/deps.ts';
import { addTime, type Instant, subtractTime } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit } from '../../../store/batch.ts';
import { tellBadges } from '../../notifications/index.ts';
import { sendRemindersStatements } from '../data/reminders.ts';

/** An alarm may come this much before the clock shows its time. */
const early = { milliseconds: 1000 } as const;
/** The alarms come first; the cron takes what they have left for so long. */
const left = { seconds: 10 } as const;

/** Sends the reminders of a session that are due. */
export async function remindOfSession(deps: Deps, sessionId: string): Promise<void> {
  await send(deps, sessionId, addTime(deps.clock.now(), early));
}

/**
 * Sends or drops what is due and what no alarm has sent: at most `limit` reminders. It looks at the reminders in D1
 * alone, never at alarms, and sets the alarms of these sessions anew. Returns how many it has handled.
 */
export async function remindOfDue(deps: Deps, limit: number): Promise<number> {
  const handled = await send(deps, limit, subtractTime(deps.clock.now(), left));
  for (const sessionId of new Set(handled)) armReminders(deps, sessionId);
  return handled.length;
}

/**
 * Sets the alarm of a session to its next reminder, after the answer is sent. Call it after a commit that has added
 * reminders. If it fails, the cron sends them.
 */
export function armReminders(deps: Deps, sessionId: string): void {
  const { SESSION_REMINDER: objects } = deps.env;
  deps.defer(objects.get(objects.idFromName(sessionId)).arm(sessionId));
}

/** Returns the sessions of what was sent or dropped. */
async function send(deps: Deps, key: string | number, due: Instant): Promise<string[]> {
  const statements = sendRemindersStatements(typeof key === 'string')(deps.clock.nowIso(), due, key);
  const results = await commit(deps.db, statements);
  const rows = results.flatMap((result) => (Array.isArray(result) ? result : []));
  announceJobs(
    deps,
    rows.filter((row) => typeof row === 'string'),
  );
  const handled = rows.flatMap((row) => (typeof row === 'string' ? [] : [row.sessionId]));
  if (handled.length > 0) tellBadges(deps);
  return handled;
}
