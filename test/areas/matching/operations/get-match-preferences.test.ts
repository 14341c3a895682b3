import { beforeEach, describe, expect, it } from 'vitest';
import { freshWorld } from '../../../support/world.ts';
import { patchPreferences, readPreferences } from './preference-calls.ts';

beforeEach(freshWorld);

describe('getMatchPreferences', () => {
  describe('200', () => {
    it('answers what was said in onboarding, and an ETag that moves with every change', async () => {
      const before = await readPreferences();
      expect(before.body).toMatchObject({
        partnerGender: 'any',
        partnerAgeBands: [],
        partnerPersonalities: ['friend_like'],
        communicationMethod: 'video',
        ignoredSignals: [],
      });
      for (const change of [{ dailyMinutes: 'minutes_10' }, { ignoredSignals: ['activity'] }]) {
        const etag = (await readPreferences()).headers.get('etag');
        await patchPreferences(change);
        expect((await readPreferences()).headers.get('etag')).not.toBe(etag);
      }
    });
  });
});
