import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { signIn } from './sign-in.ts';

describe('devLogin', () => {
  describe('200', () => {
    it('signs in by name or by id', async () => {
      expect((await signIn('Mina')).userId).toBe(people.mina.id);
      expect((await signIn(people.daniel.id)).userId).toBe(people.daniel.id);
    });
  });

  describe('404', () => {
    it('answers 404 for an unknown name', async () => {
      expect(await (await sdk()).devLogin({ body: { user: "nobody' OR 1=1 --" } })).toMatchObject({
        problem: { code: 'profile.user_not_found' },
      });
    });
  });

  describe('403', () => {
    it('answers 403 for a suspended user', async () => {
      await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
        .bind(people.yuki.id)
        .run();
      expect(await (await sdk()).devLogin({ body: { user: 'yuki' } })).toMatchObject({
        problem: { code: 'auth.account_suspended' },
      });
    });
  });
});
