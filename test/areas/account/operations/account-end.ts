/** The calls that delete and restore Mina's account. */
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { people, type PersonName } from '../../../support/people.ts';

/** The grace period in seconds. During this time the user can restore the account. */
export const graceSeconds = 30 * 24 * 3600;
export const requestDeletion = () => request('DELETE', '/users/me', { as: 'mina' });
export const restoreAccount = () => request('POST', '/users/me/restore', { as: 'mina' });

/** Ends the session of the user's token, as the user does from another device. */
export function endSession(name: PersonName): Promise<unknown> {
  return runSql(
    "UPDATE auth_sessions SET ended_at = ?, end_reason = 'ended' WHERE id = ?",
    new Date().toISOString(),
    people[name].sessionId,
  );
}

export async function readStatus(): Promise<unknown> {
  return env.DB.prepare('SELECT status FROM user_profiles WHERE id = ?').bind(people.mina.id).first('status');
}
