import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';
import { createNewcomer } from './callers.ts';

describe('getMyAvailability', () => {
  describe('200', () => {
    it("shows the week on the wall clock of the user's zone", async () => {
      expect(unwrap(await (await sdk('mina')).getMyAvailability())).toEqual({
        timeZone: 'Asia/Seoul',
        weekly: [
          { weekday: 'monday', startTime: '19:00', endTime: '22:00' },
          { weekday: 'saturday', startTime: '10:00', endTime: '12:00' },
        ],
        overrides: [],
      });
    });
  });

  describe('304', () => {
    it('keeps the ETag when other parts of the profile change', async () => {
      const etag = (await request('GET', '/users/me/availability', { as: 'mina' })).headers.get('etag') ?? '';
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { introduction: 'x', timeZone: 'Asia/Seoul' } }));
      expect(
        (await request('GET', '/users/me/availability', { as: 'mina', headers: { 'if-none-match': etag } })).status,
      ).toBe(304);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).getMyAvailability()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });
});
