import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { tellBadges } from '../../notifications/index.ts';
import { requireValid } from '../../profile/index.ts';
import { type Feedback, giveFeedbackStatements } from '../data/feedback.ts';
import { sessionFor, type SessionRecord } from '../data/sessions.ts';
import { checkWords } from '../rules/new-session.ts';

/**
 * Stores what a user thinks of a session, once.
 *
 * @throws Refused request.invalid, and as the statements do.
 */
export async function giveFeedback(
  deps: Deps,
  { words, ...given }: Omit<Feedback, 'words'> & { readonly words: string | undefined },
): Promise<SessionRecord> {
  const feedback = { ...given, words: requireValid(checkWords(words)) };
  const [record] = await commitThenRead(
    deps.db,
    giveFeedbackStatements(deps.clock.nowIso(), feedback),
    sessionFor(given.userId, given.sessionId),
  );
  tellBadges(deps);
  if (record === undefined) throw new Refused(refuse('sessions.not_found'));
  return record;
}
