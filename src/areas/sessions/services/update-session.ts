import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit } from '../../../store/batch.ts';
import { tellBadges } from '../../notifications/index.ts';
import { requireValid } from '../../profile/index.ts';
import { sessionFor, type SessionRecord } from '../data/sessions.ts';
import { updateSessionStatements } from '../data/update.ts';
import { checkSessionPatch, type SessionPatchInput } from '../rules/session-update.ts';
import type { SessionChange } from './change-session.ts';

/**
 * Applies a merge patch to what one of the two users may change alone, and tells the other what they see of it.
 *
 * @throws Refused request.invalid, and as the statements of data/update do.
 */
export async function editSession(
  deps: Deps,
  input: SessionPatchInput,
  { scope = 'one', ...change }: Omit<SessionChange, 'reason'>,
): Promise<SessionRecord> {
  const patch = requireValid(checkSessionPatch(input));
  const by = { ...change, operationId: newId() };
  const answers: readonly unknown[] = await commit(deps.db, [
    ...updateSessionStatements(scope)(patch, deps.clock.nowIso(), by),
    sessionFor(change.userId, change.sessionId),
  ]);
  // TypeScript does not know the end of a list: the query answers last, and the jobs come before it, if any.
  const [jobs, [record]] = answers.slice(-2) as [unknown, SessionRecord[]];
  if (record === undefined) throw new Refused(refuse('sessions.not_found'));
  if (Array.isArray(jobs)) announceJobs(deps, jobs as string[]);
  tellBadges(deps);
  return record;
}
