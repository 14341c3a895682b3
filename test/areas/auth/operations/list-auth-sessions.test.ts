import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { sessionIdsOf, listSessions, type Page } from './session-calls.ts';
import { clientWith, refreshSuccessfully, signIn } from './sign-in.ts';

const whale =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Whale/4.28.282.14 Safari/537.36';

// Each test starts with the sessions of the seed data.
beforeEach(freshWorld);

describe('listAuthSessions', () => {
  describe('200', () => {
    it('lists every running session of the caller alone, newest first, with its device and a flag for the current one', async () => {
      await signIn('jisoo');
      passSeconds(60);
      const { accessToken, sessionId } = await signIn('mina', whale);
      const { items, nextCursor } = await listSessions(accessToken);
      expect(items.map((session) => session.isCurrent)).toEqual([true, false]);
      expect(items[0]).toEqual({
        sessionId,
        isCurrent: true,
        signedInWith: 'development',
        browser: 'Whale',
        system: 'Windows',
        createdAt: '2026-03-02T09:01:00.000Z',
        lastUsedAt: '2026-03-02T09:01:00.000Z',
        expiresAt: '2026-04-01T09:01:00.000Z',
      });
      expect(items[1]?.sessionId).toBe(people.mina.sessionId);
      expect(nextCursor).toBeNull();
    });

    it('shows that a refresh moves the last use and the end of a session', async () => {
      const { refreshToken } = await signIn();
      passSeconds(3600);
      const { accessToken } = await refreshSuccessfully(refreshToken);
      expect((await listSessions(accessToken)).items[0]).toMatchObject({
        createdAt: '2026-03-02T09:00:00.000Z',
        lastUsedAt: '2026-03-02T10:00:00.000Z',
        expiresAt: '2026-04-01T10:00:00.000Z',
      });
    });

    it('PAG-01 lists each session once, also when sign-ins share an instant', async () => {
      const made = await inParallel(7, () => signIn());
      const token = made[0]?.accessToken ?? '';
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Page = await listSessions(token, { limit: 3, ...(cursor && { cursor }) });
        seen.push(...sessionIdsOf(page));
        cursor = page.nextCursor;
      }
      expect(seen).toHaveLength(8);
      expect(new Set(seen)).toEqual(new Set([people.mina.sessionId, ...made.map(({ sessionId }) => sessionId)]));
    });

    it('leaves out sessions that ended or were not used for 30 days', async () => {
      const idle = await signIn();
      passSeconds(29 * 86_400);
      const { accessToken, sessionId } = await signIn();
      expect(sessionIdsOf(await listSessions(accessToken))).toContain(idle.sessionId);
      passSeconds(86_400);
      const fresh = await signIn();
      expect(sessionIdsOf(await listSessions(fresh.accessToken))).toEqual([
        fresh.sessionId,
        sessionId,
        people.mina.sessionId,
      ]);
    });
  });

  describe('422', () => {
    it('refuses the cursor of another user', async () => {
      const tokens = await inParallel(3, () => signIn());
      const { nextCursor } = await listSessions(tokens[0]?.accessToken ?? '', { limit: 1 });
      const other = await signIn('jisoo');
      const client = await clientWith(other.accessToken);
      expect(await client.listAuthSessions({ query: { cursor: nextCursor ?? '' } })).toMatchObject({
        status: 422,
        problem: { faults: [{ pointer: '/query/cursor' }] },
      });
    });
  });
});
