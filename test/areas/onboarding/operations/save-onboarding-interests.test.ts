import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { freshWorld } from '../../../support/world.ts';
import { pointersOf, readRows } from '../../profile/operations/callers.ts';
import { resetMina } from './callers.ts';
import { describeSaves } from './every-step.ts';

beforeEach(freshWorld);

describe('saveOnboardingInterests', () => {
  describeSaves('interests');

  describe('200', () => {
    it('keeps the order of motivations', async () => {
      const motivations = ['travel_culture', 'career_study', 'friends'];
      expect(unwrap(await (await resetMina()).saveOnboardingInterests({ body: { motivations } })).answers).toEqual({
        motivations,
      });
    });

    it('does not count an empty list as an answer', async () => {
      expect(
        unwrap(await (await resetMina()).saveOnboardingInterests({ body: { motivations: [], topics: ['food'] } }))
          .missing,
      ).toEqual(['motivations']);
    });
  });

  describe('422', () => {
    it('names every unknown code with its list, and every repetition', async () => {
      const refused = await (
        await resetMina()
      ).saveOnboardingInterests({
        body: {
          motivations: ['friends', 'money'],
          topics: ['food', 'food'],
          learningStyles: ['speaker', 'friends'],
          learningExpectations: ['habit', 'habit', 'magic'],
        },
      });
      expect(pointersOf(refused).toSorted()).toEqual([
        '/body/learningExpectations/1',
        '/body/learningExpectations/2',
        '/body/learningStyles/1',
        '/body/motivations/1',
        '/body/topics/1',
      ]);
      expect(refused).toMatchObject({
        problem: { faults: [{ detail: '참조 목록 motivations에 없는 코드입니다.' }, {}, {}, {}, {}] },
      });
      expect(await readRows('SELECT * FROM onboarding_data')).toEqual([]);
    });
  });
});
