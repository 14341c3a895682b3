import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { endOtherSessions, sessionIdsOf, listSessions } from './session-calls.ts';
import { refreshTokens, refreshSuccessfully, signIn } from './sign-in.ts';

// Each test starts with the sessions of the seed data.
beforeEach(freshWorld);

describe('endOtherAuthSessions', () => {
  describe('200', () => {
    it('ends all sessions but the current one and answers how many', async () => {
      const mine = await signIn();
      const others = await inParallel(3, () => signIn());
      const foreign = await signIn('jisoo');
      expect(await endOtherSessions(mine.accessToken)).toMatchObject({ status: 200, data: { endedCount: 4 } });
      expect(sessionIdsOf(await listSessions(mine.accessToken))).toEqual([mine.sessionId]);
      for (const { refreshToken } of others) expect((await refreshTokens(refreshToken)).status).toBe(401);
      await refreshSuccessfully(mine.refreshToken);
      await refreshSuccessfully(foreign.refreshToken);
      expect(await endOtherSessions(mine.accessToken)).toMatchObject({ status: 200, data: { endedCount: 0 } });
    });

    it('ends every session for a token of the existing service, which names no session', async () => {
      const { refreshToken } = await signIn();
      expect(await endOtherSessions(await legacyTokenFor('mina'))).toMatchObject({
        status: 200,
        data: { endedCount: 2 },
      });
      expect((await refreshTokens(refreshToken)).status).toBe(401);
    });
  });

  describe('the security log', () => {
    it('gets one line that says which sessions ended', async () => {
      const [mine, other] = [await signIn(), await signIn()];
      await endOtherSessions(mine.accessToken);
      const { results } = await env.DB.prepare("SELECT details FROM security_events WHERE kind = 'session_ended'").all<{
        details: string;
      }>();
      expect(results.map(({ details }) => JSON.parse(details))).toEqual([
        { reason: 'ended', sessionIds: expect.arrayContaining([other.sessionId, people.mina.sessionId]) },
      ]);
    });
  });
});
