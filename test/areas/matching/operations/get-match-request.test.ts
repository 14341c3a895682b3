import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createRequest } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getMatchRequest', () => {
  describe('200', () => {
    it('shows the request to both users, each with the other one on the card', async () => {
      const requestId = await createRequest('mina', 'daniel', 'Hello!');
      expect(unwrap(await (await sdk('mina')).getMatchRequest({ path: { requestId } }))).toMatchObject({
        direction: 'sent',
        partner: { englishName: 'Daniel Reed' },
        message: 'Hello!',
      });
      expect(unwrap(await (await sdk('daniel')).getMatchRequest({ path: { requestId } }))).toMatchObject({
        direction: 'received',
        partner: { englishName: 'Mina Kim' },
        message: 'Hello!',
      });
      expect((await request('GET', `/matching/requests/${requestId.toUpperCase()}`, { as: 'mina' })).status).toBe(200);
    });
  });

  describe('304', () => {
    it("answers 304 until a decision, the expiry or the partner's profile changes the request", async () => {
      const requestId = await createRequest('mina', 'daniel');
      const tag = async () =>
        (await request('GET', `/matching/requests/${requestId}`, { as: 'mina' })).headers.get('etag') ?? '';
      const tags = [await tag()];
      expect(
        (
          await request('GET', `/matching/requests/${requestId}`, {
            as: 'mina',
            headers: { 'if-none-match': tags[0] ?? '' },
          })
        ).status,
      ).toBe(304);
      await request('PATCH', '/users/me', {
        as: 'daniel',
        headers: { 'content-type': 'application/merge-patch+json' },
        body: JSON.stringify({ englishName: 'Dan' }),
      });
      tags.push(await tag());
      passSeconds(7 * 86_400);
      tags.push(await tag());
      expect(new Set(tags).size).toBe(3);
    });
  });

  describe('404', () => {
    it('answers the same 404 to other users, for an unknown id, and after a block', async () => {
      const requestId = await createRequest('mina', 'daniel');
      const body = async (as: 'jisoo' | 'mina', id: string) => {
        const { status, body: said } = await request('GET', `/matching/requests/${id}`, { as });
        return { status, ...(said as object), requestId: null, instance: null };
      };
      const missing = await body('mina', missingId);
      expect(missing).toMatchObject({ status: 404, code: 'matching.request_not_found' });
      expect(await body('jisoo', requestId)).toEqual(missing);
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(await body('mina', requestId)).toEqual(missing);
    });
  });
});
