import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { leaveAs, createNewcomer } from './callers.ts';

describe('getMyProfile', () => {
  describe('200', () => {
    it("shows the user's own data, languages and what would complete the profile", async () => {
      expect(unwrap(await (await sdk('mina')).getMyProfile())).toMatchObject({
        userId: people.mina.id,
        email: 'mina@example.com',
        role: 'user',
        status: 'active',
        deletion: null,
        englishName: 'Mina Kim',
        birthYear: 1998,
        birthDate: null,
        residence: 'seoul',
        timeZone: 'Asia/Seoul',
        image: null,
        languages: {
          native: [{ language: 'ko' }],
          learning: [{ language: 'en', level: 'B1', targetLevel: 'C1', skills: {} }],
        },
        completeness: { score: 85, missing: [{ part: 'image', points: 15 }] },
        consents: null,
      });
    });

    it('costs one round trip', async () => {
      const { headers } = await request('GET', '/users/me', { as: 'mina' });
      expect(headers.get('x-d1-cost')).toContain('roundTrips=1,');
    });

    it('is private and never stored by caches', async () => {
      const { headers } = await request('GET', '/users/me', { as: 'mina' });
      expect(headers.get('cache-control')).toMatch(/private/);
    });

    it('CND-01 changes the ETag with each field, and keeps it while nothing changes', async () => {
      const mina = await sdk('mina');
      const etag = async () => (await request('GET', '/users/me', { as: 'mina' })).headers.get('etag');
      const seen = new Set([await etag()]);
      expect(await etag()).toBe([...seen][0]);
      const changes = [
        { englishName: 'Mina K' },
        { nativeName: null },
        { introduction: 'Hi' },
        // Year and date in one change: a declared birth changes once.
        { birthDate: '1999-05-01' },
        { gender: 'other' as const },
        { residence: 'busan' },
        { timeZone: 'Asia/Tokyo' },
      ];
      for (const body of changes) {
        unwrap(await mina.updateMyProfile({ body }));
        seen.add(await etag());
      }
      unwrap(await mina.replaceMyLanguages({ body: { native: [{ language: 'en' }], learning: [] } }));
      seen.add(await etag());
      unwrap(await mina.replaceMyAvailability({ body: { weekly: [], overrides: [] } }));
      seen.add(await etag());
      unwrap(
        await mina.saveMyConsents({
          body: { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: true },
        }),
      );
      seen.add(await etag());
      expect(seen.size).toBe(changes.length + 4);
    });

    it('says until when the account can be restored', async () => {
      const daniel = await leaveAs('daniel');
      expect(unwrap(await daniel.getMyProfile())).toMatchObject({
        status: 'deleting',
        deletion: { requestedAt: '2026-03-02T09:00:00.000Z', deleteOn: '2026-04-01' },
      });
    });
  });

  describe('304', () => {
    it('answers only the ETag while the version is the same', async () => {
      const first = await request('GET', '/users/me', { as: 'jisoo' });
      const again = await request('GET', '/users/me', {
        as: 'jisoo',
        headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
      expect(again.bytes).toHaveLength(0);
    });
  });

  describe('404', () => {
    it('tells a caller without a profile how to create one', async () => {
      expect(await (await createNewcomer()).getMyProfile()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing', detail: expect.stringContaining('POST /users/me') },
      });
    });
  });
});
