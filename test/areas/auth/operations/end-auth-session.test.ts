import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { endSession, ended, sessionIdsOf, listSessions, createTicket } from './session-calls.ts';
import { codeOf, refreshTokens, refreshSuccessfully, signIn } from './sign-in.ts';

const withoutRequestId = ({ text }: Answer) => text.replace(/"(requestId|instance)":"[^"]*"/g, '');

// Each test starts with the sessions of the seed data.
beforeEach(freshWorld);

describe('endAuthSession', () => {
  describe('204', () => {
    it('ends another session at once: it can neither refresh nor make sensitive calls; other sessions go on', async () => {
      const [mine, other] = [await signIn(), await signIn()];
      expect(await endSession(mine.accessToken, other.sessionId)).toMatchObject({ status: 204 });
      expect((await refreshTokens(other.refreshToken)).status).toBe(401);
      expect(await createTicket(other.accessToken)).toMatchObject(ended);
      expect((await createTicket(mine.accessToken)).status).toBe(200);
      expect(sessionIdsOf(await listSessions(mine.accessToken))).toEqual([mine.sessionId, people.mina.sessionId]);
    });

    it('ends the current session too, and changes nothing the second time', async () => {
      const [mine, other] = [await signIn(), await signIn()];
      expect((await endSession(other.accessToken, mine.sessionId)).status).toBe(204);
      expect((await endSession(other.accessToken, mine.sessionId)).status).toBe(204);
      expect((await endSession(other.accessToken, other.sessionId)).status).toBe(204);
      expect(await createTicket(other.accessToken)).toMatchObject(ended);
    });
  });

  describe('404', () => {
    it('AZN-02 answers the same for the session of another user as for a missing one, and does not end it', async () => {
      const { accessToken } = await signIn('mina');
      const foreign = await signIn('jisoo');
      const raw = (sessionId: string) => request('DELETE', `/auth/sessions/${sessionId}`, { token: accessToken });
      const [one, other] = [await raw(foreign.sessionId), await raw(missingId)];
      expect(codeOf(one)).toBe('auth.session_not_found');
      expect(withoutRequestId(one)).toBe(withoutRequestId(other));
      await refreshSuccessfully(foreign.refreshToken);
    });
  });

  describe('401', () => {
    it('JWT-04 refuses a caller whose session has ended', async () => {
      const [mine, other] = [await signIn(), await signIn()];
      await endSession(mine.accessToken, other.sessionId);
      expect(await endSession(other.accessToken, mine.sessionId)).toMatchObject(ended);
    });
  });

  describe('403', () => {
    it('JWT-04 refuses a suspended caller', async () => {
      const mine = await signIn();
      await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
        .bind(people.mina.id)
        .run();
      expect(await endSession(mine.accessToken, mine.sessionId)).toMatchObject({
        status: 403,
        problem: { code: 'auth.account_suspended' },
      });
    });
  });
});
