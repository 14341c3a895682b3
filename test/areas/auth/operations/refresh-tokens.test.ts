import { env } from 'cloudflare:workers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { signOut, createTicket } from './session-calls.ts';
import { payloadOf, refreshTokens, refreshSuccessfully, signIn, type Tokens } from './sign-in.ts';

const DAY = 24 * 60 * 60;
const invalid = { status: 401, problem: { code: 'auth.refresh_invalid' } };

async function readRows<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return (
    await env.DB.prepare(sql)
      .bind(...values)
      .all<Row>()
  ).results;
}

async function countUnusedTokens(sessionId: string): Promise<number> {
  const [counted] = await readRows<{ n: number }>(
    'SELECT count(*) AS n FROM refresh_tokens WHERE session_id = ? AND used_at IS NULL',
    sessionId,
  );
  return counted?.n ?? 0;
}

/** Returns whether an operation that checks the session accepts the access token. */
async function canActIn({ accessToken }: Tokens): Promise<boolean> {
  return (await createTicket(accessToken)).ok;
}

describe('refreshTokens', () => {
  describe('200', () => {
    it('RTR-01 replaces the refresh token by a new one that works, as does the new access token', async () => {
      const first = await signIn();
      const second = await refreshSuccessfully(first.refreshToken);
      expect(second.refreshToken).not.toBe(first.refreshToken);
      expect(second).toMatchObject({ sessionId: first.sessionId, userId: people.mina.id, accountStatus: 'active' });
      expect(await canActIn(second)).toBe(true);
      await refreshSuccessfully(second.refreshToken);
    });

    it('costs one round trip', async () => {
      const { headers } = await refreshTokens((await signIn()).refreshToken);
      expect(headers.get('x-d1-cost')).toContain('roundTrips=1,');
    });

    it('RTR-03 answers ten parallel calls with one token with the same successor', async () => {
      const { refreshToken, sessionId } = await signIn();
      const answers = await inParallel(10, () => refreshSuccessfully(refreshToken));
      expect(new Set(answers.map((answer) => answer.refreshToken)).size).toBe(1);
      expect(await countUnusedTokens(sessionId)).toBe(1);
    });

    it('RTR-03 ten parallel calls, a hundred rounds: every user stays signed in, with one unused token in one family', async () => {
      const first = await signIn('jisoo');
      let tokens = first;
      for (let round = 0; round < 100; round += 1) {
        const answers = await inParallel(10, () => refreshSuccessfully(tokens.refreshToken));
        expect(new Set(answers.map((answer) => answer.refreshToken)).size).toBe(1);
        [tokens = first] = answers;
        passSeconds(60);
      }
      expect(await countUnusedTokens(first.sessionId)).toBe(1);
      expect(await readRows('SELECT 1 FROM refresh_tokens WHERE session_id = ?', first.sessionId)).toHaveLength(101);
      expect(
        await readRows(
          "SELECT 1 FROM security_events WHERE kind = 'refresh_reused' AND session_id = ?",
          first.sessionId,
        ),
      ).toEqual([]);
      expect(await canActIn(tokens)).toBe(true);
    }, 60_000);

    it('RTR-04 answers the same successor when the answer was lost and the same token comes again within 30 seconds', async () => {
      const { refreshToken } = await signIn();
      const lost = await refreshSuccessfully(refreshToken);
      passSeconds(30);
      expect(await refreshSuccessfully(refreshToken)).toMatchObject({
        refreshToken: lost.refreshToken,
        refreshTokenExpiresAt: lost.refreshTokenExpiresAt,
      });
    });

    it('answers the unused token to a late call within the grace, even when the successor has been used meanwhile', async () => {
      const { refreshToken } = await signIn();
      const second = await refreshSuccessfully(refreshToken);
      passSeconds(5);
      const third = await refreshSuccessfully(second.refreshToken);
      passSeconds(5);
      expect((await refreshSuccessfully(refreshToken)).refreshToken).toBe(third.refreshToken);
      passSeconds(15 * 60);
      await refreshSuccessfully(third.refreshToken);
    });

    it('RTR-06 lets a session in use go on past 30 days', async () => {
      let tokens = await signIn();
      for (let week = 0; week < 8; week += 1) {
        passSeconds(7 * DAY);
        tokens = await refreshSuccessfully(tokens.refreshToken);
      }
    });

    it('JWT-05 replaces a token that was signed with the old key by one that is signed with the new key', async () => {
      const { refreshToken } = await signIn();
      const { JWT_SECRET: old } = env;
      Object.assign(env, {
        JWT_SECRET: 'the-next-jwt-secret-the-next-jwt-secret-the-next-jwt-secret-0002',
        JWT_SECRET_PREVIOUS: old,
      });
      onTestFinished(() => void Object.assign(env, { JWT_SECRET: old, JWT_SECRET_PREVIOUS: '' }));
      const [one, two] = await inParallel(2, () => refreshSuccessfully(refreshToken));
      expect(one?.refreshToken).toBe(two?.refreshToken);
      Object.assign(env, { JWT_SECRET_PREVIOUS: '' });
      await refreshSuccessfully(one?.refreshToken ?? '');
      expect(await refreshTokens(refreshToken)).toMatchObject(invalid);
    });

    it('answers two tokens of three parts that plain atob decodes, with an end in the future', async () => {
      await env.DB.prepare('UPDATE user_profiles SET email = ?, version = version + 1 WHERE id = ?')
        .bind('yuki~?>ü田@example.com', people.yuki.id)
        .run();
      const tokens = await signIn(people.yuki.id);
      for (const token of [tokens.accessToken, tokens.refreshToken]) {
        expect(token.split('.')).toHaveLength(3);
        expect(token.split('.')[1]).toMatch(/^[A-Za-z0-9]+$/);
        expect(payloadOf(token)['exp']).toBeGreaterThan(Date.now() / 1000);
      }
      expect(payloadOf(tokens.accessToken)).toMatchObject({ email: 'yuki~?>ü田@example.com', sub: people.yuki.id });
    });
  });

  describe('401', () => {
    it('RTR-02 ends the family when a token is used after the grace, and writes it into the security log', async () => {
      const { refreshToken, sessionId } = await signIn('daniel');
      const second = await refreshSuccessfully(refreshToken);
      passSeconds(31);
      expect(await refreshTokens(refreshToken)).toMatchObject(invalid);
      expect(await refreshTokens(second.refreshToken)).toMatchObject(invalid);
      expect(await canActIn(second)).toBe(false);
      expect(
        await readRows(
          'SELECT user_id, kind FROM security_events WHERE session_id = ? AND kind <> ?',
          sessionId,
          'signed_in',
        ),
      ).toEqual([{ user_id: people.daniel.id, kind: 'refresh_reused' }]);
    });

    it('RTR-02 writes one event for ten parallel reuses, and other sessions of the user go on', async () => {
      const other = await signIn('daniel');
      const { refreshToken, sessionId } = await signIn('daniel');
      await refreshSuccessfully(refreshToken);
      passSeconds(31);
      const answers = await inParallel(10, () => refreshTokens(refreshToken));
      for (const answer of answers) expect(answer).toMatchObject(invalid);
      expect(
        await readRows("SELECT 1 FROM security_events WHERE kind = 'refresh_reused' AND session_id = ?", sessionId),
      ).toHaveLength(1);
      await refreshSuccessfully(other.refreshToken);
    });

    it('RTR-02 ends the family even when the row of the reused token has been deleted', async () => {
      const { refreshToken } = await signIn('hana');
      const second = await refreshSuccessfully(refreshToken);
      await env.DB.prepare('DELETE FROM refresh_tokens WHERE used_at IS NOT NULL').run();
      passSeconds(2 * DAY);
      expect(await refreshTokens(refreshToken)).toMatchObject(invalid);
      expect(await refreshTokens(second.refreshToken)).toMatchObject(invalid);
    });

    it('RTR-06 refuses a token that was not used for 30 days, and does not count it as reuse', async () => {
      const { refreshToken, sessionId } = await signIn();
      passSeconds(30 * DAY);
      expect(await refreshTokens(refreshToken)).toMatchObject(invalid);
      expect(
        await readRows("SELECT 1 FROM security_events WHERE kind = 'refresh_reused' AND session_id = ?", sessionId),
      ).toEqual([]);
    });

    it('RTR-06 ends the session 90 days after the sign-in, however much it is used', async () => {
      let tokens = await signIn();
      for (let days = 0; days < 87; days += 29) {
        passSeconds(29 * DAY);
        tokens = await refreshSuccessfully(tokens.refreshToken);
      }
      passSeconds(3 * DAY - 1);
      tokens = await refreshSuccessfully(tokens.refreshToken);
      passSeconds(1);
      expect(await refreshTokens(tokens.refreshToken)).toMatchObject(invalid);
    });

    it('refuses the refresh token after the sign-out', async () => {
      const { accessToken, refreshToken } = await signIn();
      expect(await signOut(accessToken)).toMatchObject({ status: 204 });
      expect(await refreshTokens(refreshToken)).toMatchObject(invalid);
    });

    it('refuses a suspended user', async () => {
      const { refreshToken } = await signIn('jisoo');
      await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
        .bind(people.jisoo.id)
        .run();
      expect(await refreshTokens(refreshToken)).toMatchObject(invalid);
    });

    it('refuses a token that another secret signed or that was changed, without a round trip', async () => {
      const { refreshToken } = await signIn();
      const answer = await refreshTokens(`${refreshToken.slice(0, -4)}AAAA`);
      expect(answer).toMatchObject(invalid);
      expect(answer.headers.get('x-d1-cost')).toContain('roundTrips=0,');
    });
  });

  describe('what is stored', () => {
    it('RTR-05 is the hash of a 256-bit secret, and nothing that signs in', async () => {
      const tokens = await signIn();
      const secret = String(payloadOf(tokens.refreshToken)['jti']);
      expect(atob(secret.replaceAll('-', '+').replaceAll('_', '/'))).toHaveLength(32);
      const stored = JSON.stringify([
        await readRows('SELECT * FROM refresh_tokens'),
        await readRows('SELECT * FROM auth_sessions'),
        await readRows('SELECT * FROM security_events'),
      ]);
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(tokens.refreshToken);
    });
  });
});
