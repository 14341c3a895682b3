import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { commit } from '../../../store/batch.ts';
import { switchEmailsOffStatements } from '../data/preferences.ts';
import { readUnsubscribeToken } from '../mail/unsubscribe-token.ts';
import { typeNames } from '../rules/types.ts';

/**
 * Switches off the e-mails that a token names. For a user who is gone there is nothing to switch off.
 *
 * @throws Refused notification.unsubscribe_token_invalid
 */
export async function unsubscribe({ db, env, clock }: Deps, token: string): Promise<void> {
  const found = await readUnsubscribeToken(env, token);
  if (found === null) throw new Refused(refuse('notification.unsubscribe_token_invalid'));
  const types = found.subject === 'all' ? typeNames : [found.subject];
  const choices = JSON.stringify(Object.fromEntries(types.map((type) => [type, { email: false }])));
  await commit(db, switchEmailsOffStatements(clock.nowIso(), found.userId, choices));
}
