import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { resetMina } from '../../onboarding/operations/callers.ts';
import { createNewcomer } from './callers.ts';

beforeEach(freshWorld);

const readInterests = (headers: Record<string, string> = {}) =>
  request('GET', '/users/me/interests', { as: 'daniel', headers });

describe('getMyInterests', () => {
  describe('200', () => {
    it('lists motivations and topics in the order of the user', async () => {
      expect(unwrap(await (await sdk('daniel')).getMyInterests())).toEqual({
        motivations: ['career_study', 'emigration'],
        topics: ['business', 'food', 'travel'],
        learningStyles: ['speaker'],
        learningExpectations: ['practical_speaking'],
      });
    });

    it('answers empty lists to a user who named none, with an ETag for the first change', async () => {
      await resetMina();
      const { body, headers } = await request('GET', '/users/me/interests', { as: 'mina' });
      expect(body).toEqual({ motivations: [], topics: [], learningStyles: [], learningExpectations: [] });
      expect(headers.get('etag')).toBe('"0"');
    });
  });

  describe('304', () => {
    it('keeps the ETag when other parts of the profile change', async () => {
      const known = { 'if-none-match': (await readInterests()).headers.get('etag') ?? '' };
      unwrap(await (await sdk('daniel')).updateMyProfile({ body: { introduction: 'x' } }));
      expect((await readInterests(known)).status).toBe(304);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).getMyInterests()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });
});
