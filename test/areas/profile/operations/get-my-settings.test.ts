import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';
import { createNewcomer } from './callers.ts';

describe('getMySettings', () => {
  describe('200', () => {
    it('answers the same privacy-friendly settings to every new user', async () => {
      expect(unwrap(await (await sdk('mina')).getMySettings())).toEqual({
        privacy: {
          profileVisibility: 'everyone',
          onlineStatusAudience: 'everyone',
          messageAudience: 'matched',
          ageBandAudience: 'everyone',
          residenceAudience: 'everyone',
          isRecommended: true,
        },
        interface: { language: 'ko' },
        accessibility: { textSize: 'medium', reducesMotion: false, hasHighContrast: false, showsCaptions: false },
        updatedAt: '2026-03-02T09:00:00.000Z',
      });
    });
  });

  describe('304', () => {
    it('has an ETag of the settings, not of the profile', async () => {
      const etag = (await request('GET', '/users/me/settings', { as: 'mina' })).headers.get('etag') ?? '';
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { introduction: 'x' } }));
      expect(
        (await request('GET', '/users/me/settings', { as: 'mina', headers: { 'if-none-match': etag } })).status,
      ).toBe(304);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).getMySettings()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });
});
