import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { freshWorld } from '../../../support/world.ts';
import { pointersOf, readRows } from '../../profile/operations/callers.ts';
import { resetMina } from './callers.ts';
import { describeSaves } from './every-step.ts';

beforeEach(freshWorld);

describe('saveOnboardingProfile', () => {
  describeSaves('profile');

  describe('200', () => {
    it('normalizes texts as the profile does', async () => {
      const { answers } = unwrap(
        await (
          await resetMina()
        ).saveOnboardingProfile({ body: { englishName: '  Mina ', introduction: 'one\r\ntwo ' } }),
      );
      expect(answers).toEqual({ englishName: 'Mina', introduction: 'one\ntwo' });
    });

    it('takes the year from the day of birth', async () => {
      const { answers, missing } = unwrap(
        await (await resetMina()).saveOnboardingProfile({ body: { birthDate: '2011-12-31' } }),
      );
      expect(answers).toEqual({ birthDate: '2011-12-31', birthYear: 2011 });
      expect(missing).not.toContain('birthYear');
    });
  });

  describe('422', () => {
    it('names every fault', async () => {
      const body = {
        englishName: '\u200b',
        residence: 'atlantis',
        timeZone: '+09:00',
        birthYear: 2012,
        introduction: ' ',
      };
      expect(pointersOf(await (await resetMina()).saveOnboardingProfile({ body }))).toEqual(
        expect.arrayContaining([
          '/body/englishName',
          '/body/residence',
          '/body/timeZone',
          '/body/birthYear',
          '/body/introduction',
        ]),
      );
      expect(await readRows('SELECT * FROM onboarding_data')).toEqual([]);
    });

    it('refuses a user younger than 14, and points at the field that says so', async () => {
      const mina = await resetMina();
      for (const [body, pointer] of [
        [{ birthYear: 2015 }, '/body/birthYear'],
        [{ birthDate: '2012-03-03' }, '/body/birthDate'],
      ] as const) {
        expect(await mina.saveOnboardingProfile({ body })).toMatchObject({
          status: 422,
          problem: { code: 'profile.under_age', faults: [{ pointer }] },
        });
      }
    });
  });
});
