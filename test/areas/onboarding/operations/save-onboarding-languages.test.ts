import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { freshWorld } from '../../../support/world.ts';
import { pointersOf, readRows } from '../../profile/operations/callers.ts';
import { resetMina } from './callers.ts';
import { describeSaves } from './every-step.ts';

beforeEach(freshWorld);

describe('saveOnboardingLanguages', () => {
  describeSaves('languages');

  describe('200', () => {
    it('takes one list before the other', async () => {
      const { answers, missing } = unwrap(
        await (await resetMina()).saveOnboardingLanguages({ body: { native: [{ language: 'ko' }] } }),
      );
      expect(answers).toEqual({ native: [{ language: 'ko' }] });
      expect(missing).toEqual(['learning']);
    });
  });

  describe('422', () => {
    it('names unknown codes, repetitions and targets below levels', async () => {
      const learning = [
        { language: 'ko', level: 'A1', targetLevel: 'B1' } as const,
        { language: 'en', level: 'C1', targetLevel: 'A1' } as const,
      ];
      const refused = await (
        await resetMina()
      ).saveOnboardingLanguages({ body: { native: [{ language: 'ko' }, { language: 'tlh' }], learning } });
      expect(pointersOf(refused)).toEqual([
        '/body/native/1/language',
        '/body/learning/0/language',
        '/body/learning/1/targetLevel',
      ]);
      expect(await readRows('SELECT * FROM onboarding_data')).toEqual([]);
    });
  });
});
