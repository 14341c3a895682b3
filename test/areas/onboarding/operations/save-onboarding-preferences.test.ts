import { beforeEach, describe, expect, it } from 'vitest';
import { freshWorld } from '../../../support/world.ts';
import { pointersOf, readRows } from '../../profile/operations/callers.ts';
import { resetMina } from './callers.ts';
import { describeSaves } from './every-step.ts';

beforeEach(freshWorld);

describe('saveOnboardingPreferences', () => {
  describeSaves('preferences');

  describe('422', () => {
    it('names unknown codes, repetitions and overlapping hours', async () => {
      const refused = await (
        await resetMina()
      ).saveOnboardingPreferences({
        body: {
          partnerPersonalities: ['friend_like', 'friend_like'],
          communicationMethod: 'pigeon',
          dailyMinutes: 'minutes_99',
          groupSizes: ['two'],
          weeklyAvailability: [
            { weekday: 'monday', startTime: '10:00', endTime: '12:00' },
            { weekday: 'monday', startTime: '11:00', endTime: '13:00' },
            { weekday: 'friday', startTime: '10:00', endTime: '09:00' },
          ],
        },
      });
      expect(pointersOf(refused).toSorted()).toEqual([
        '/body/communicationMethod',
        '/body/dailyMinutes',
        '/body/groupSizes/0',
        '/body/partnerPersonalities/1',
        '/body/weeklyAvailability/1',
        '/body/weeklyAvailability/2/endTime',
      ]);
      expect(await readRows('SELECT * FROM onboarding_data')).toEqual([]);
    });
  });
});
