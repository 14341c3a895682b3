import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { ended, signOut, createTicket } from './session-calls.ts';
import { refreshTokens, refreshSuccessfully, signIn } from './sign-in.ts';

describe('logout', () => {
  describe('204', () => {
    it('ends the session of the access token, without a body, as the existing client calls it', async () => {
      const [mine, other] = [await signIn(), await signIn()];
      expect((await request('POST', '/auth/logout', { token: mine.accessToken })).status).toBe(204);
      expect((await refreshTokens(mine.refreshToken)).status).toBe(401);
      expect(await createTicket(mine.accessToken)).toMatchObject(ended);
      await refreshSuccessfully(other.refreshToken);
    });

    it('changes nothing the second time', async () => {
      const { accessToken } = await signIn();
      await signOut(accessToken);
      expect((await signOut(accessToken)).status).toBe(204);
    });

    it('ends the session of the refresh token in the body when the access token names none', async () => {
      const { refreshToken } = await signIn();
      expect((await signOut(await legacyTokenFor('mina'), refreshToken)).status).toBe(204);
      expect((await refreshTokens(refreshToken)).status).toBe(401);
    });

    it('ends nothing for the refresh token of another user', async () => {
      const [mine, foreign] = [await signIn(), await signIn('jisoo')];
      expect((await signOut(mine.accessToken, foreign.refreshToken)).status).toBe(204);
      await refreshSuccessfully(foreign.refreshToken);
    });
  });
});
