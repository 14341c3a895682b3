import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { request } from '../../support/app.ts';
import { people } from '../../support/people.ts';
import { codeOf, signIn } from './sign-in.ts';

describe('devLogin', () => {
  describe('200', () => {
    it('signs in by name or by id', async () => {
      expect((await signIn('Mina')).userId).toBe(people.mina.id);
      expect((await signIn(people.daniel.id)).userId).toBe(people.daniel.id);
    });
  });

  describe('404', () => {
    it('nobody has that name', async () => {
      expect(codeOf(await request('POST', '/auth/dev-login', { body: { user: "nobody' OR 1=1 --" } }))).toBe('profile.user_not_found');
    });
  });

  describe('403', () => {
    it('a suspended person stays out', async () => {
      await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?").bind(people.yuki.id).run();
      expect(codeOf(await request('POST', '/auth/dev-login', { body: { user: 'yuki' } }))).toBe('auth.account_suspended');
    });
  });
});
