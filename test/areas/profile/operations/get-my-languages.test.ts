import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';
import { createNewcomer } from './callers.ts';

describe('getMyLanguages', () => {
  describe('200', () => {
    it('lists the languages that the user speaks and learns', async () => {
      expect(unwrap(await (await sdk('daniel')).getMyLanguages())).toEqual({
        native: [{ language: 'en' }],
        learning: [{ language: 'ko', level: 'A2', targetLevel: 'B1', skills: {} }],
      });
    });
  });

  describe('304', () => {
    it('keeps the ETag when other parts of the profile change', async () => {
      const etag = (await request('GET', '/users/me/languages', { as: 'daniel' })).headers.get('etag') ?? '';
      unwrap(await (await sdk('daniel')).updateMyProfile({ body: { introduction: 'x' } }));
      expect(
        (await request('GET', '/users/me/languages', { as: 'daniel', headers: { 'if-none-match': etag } })).status,
      ).toBe(304);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).getMyLanguages()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });
});
