/** Daniel as a second moderator, beside Hana, and how he can be tied to Mina. */
import { request, type Answer } from '../../support/app.ts';
import { callSuccessfully } from '../../support/calls.ts';
import { runSql } from '../../support/direct-sql.ts';
import { createMatch, createRequest, decideRequest } from '../../support/matching.ts';
import { people } from '../../support/people.ts';
import { tokenFor } from '../../support/tokens.ts';

/** Makes Daniel a moderator. */
export async function promoteDaniel(): Promise<void> {
  await runSql("UPDATE user_profiles SET role = 'admin', version = version + 1 WHERE id = ?", people.daniel.id);
}

/** Calls an operation as Daniel, with the token of a moderator. */
export async function asDaniel(method: string, path: string, body?: object): Promise<Answer> {
  return request(method, path, { token: await tokenFor('daniel', { claims: { role: 'admin' } }), body });
}

/** What ties Daniel to Mina so that he may decide nothing about her. */
export const meetings: Readonly<Record<string, () => Promise<unknown>>> = {
  'is matched': () => createMatch('daniel', 'mina'),
  'was matched': async () => {
    const { matchId } = await createMatch('daniel', 'mina');
    await callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`);
  },
  'has asked for a match': () => createRequest('daniel', 'mina'),
  'was declined': async () => decideRequest('mina', await createRequest('daniel', 'mina'), 'decline'),
};
