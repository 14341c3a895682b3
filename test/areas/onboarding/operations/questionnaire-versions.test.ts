/**
 * A user finishes onboarding with the questionnaire version of the start, even when a newer version is released.
 * Version 2 exists only in this test.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { findQuestionnaire, questionnaires } from '../../../../src/areas/onboarding/rules/questionnaire.ts';
import { freshWorld } from '../../../support/world.ts';
import { allAnswers, answerAsMina, resetMina, saveStep } from './callers.ts';

const second = {
  version: 2,
  steps: findQuestionnaire(1).steps.map((asked) =>
    asked.step === 'profile'
      ? { ...asked, required: [...asked.required, 'introduction' as const] }
      : { ...asked, isSkippable: asked.step === 'preferences' },
  ),
};

beforeEach(freshWorld);
afterEach(() => questionnaires.delete(2));

describe('ONB-07 a questionnaire with a newer version', () => {
  describe('completeOnboarding', () => {
    it('finishes a run of version 1 as version 1 after version 2 is released', async () => {
      const mina = await answerAsMina();
      const { introduction: _, ...profile } = allAnswers.profile;
      unwrap(await mina.saveOnboardingProfile({ body: profile }));
      questionnaires.set(2, second);
      expect(unwrap(await mina.getOnboarding())).toMatchObject({ questionnaireVersion: 1, canComplete: true });
      expect(unwrap(await mina.completeOnboarding())).toMatchObject({ questionnaireVersion: 1, status: 'completed' });
    });

    it('asks the questions of version 2 in a run that begins afterwards', async () => {
      questionnaires.set(2, second);
      const mina = await resetMina();
      const { introduction: _, ...profile } = allAnswers.profile;
      await saveStep('profile', profile);
      expect(unwrap(await mina.getOnboarding())).toMatchObject({
        questionnaireVersion: 2,
        currentlyDue: [{ step: 'profile', missing: ['introduction'] }, {}, {}, {}],
      });
      expect(await mina.completeOnboarding()).toMatchObject({
        status: 409,
        problem: { code: 'onboarding.incomplete' },
      });
    });
  });

  describe('skipOnboardingStep', () => {
    it('follows the version of the run', async () => {
      const mina = await resetMina();
      await saveStep('profile', {});
      questionnaires.set(2, second);
      expect(await mina.skipOnboardingStep({ path: { step: 'preferences' } })).toMatchObject({ status: 409 });
      expect(unwrap(await mina.skipOnboardingStep({ path: { step: 'interests' } }))).toMatchObject({
        questionnaireVersion: 1,
      });
    });
  });

  describe('restartOnboarding', () => {
    it('begins with the newest version', async () => {
      const mina = await answerAsMina();
      questionnaires.set(2, second);
      expect(unwrap(await mina.restartOnboarding())).toMatchObject({ questionnaireVersion: 2 });
    });
  });
});
