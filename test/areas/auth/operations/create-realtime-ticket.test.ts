import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { createTicket } from './session-calls.ts';
import { signIn } from './sign-in.ts';

describe('createRealtimeTicket', () => {
  describe('200', () => {
    it('answers a ticket of 256 bits that lasts 30 seconds, and stores only its hash', async () => {
      const { accessToken } = await signIn();
      const given = unwrap(await createTicket(accessToken));
      expect(given).toEqual({ ticket: expect.stringMatching(/^[\w-]{43}$/), expiresAt: '2026-03-02T09:00:30.000Z' });
      const { results } = await env.DB.prepare('SELECT * FROM realtime_tickets').all();
      expect(JSON.stringify(results)).not.toContain(given.ticket);
    });
  });

  describe('404', () => {
    it('answers 404 to a caller without a profile', async () => {
      const token = await legacyTokenFor('mina', { sub: crypto.randomUUID() });
      expect(await createTicket(token)).toMatchObject({ status: 404, problem: { code: 'profile.missing' } });
    });
  });
});
