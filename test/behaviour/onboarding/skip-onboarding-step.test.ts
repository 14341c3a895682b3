import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/client/sdk/index.ts';
import { freshWorld } from '../../support/world.ts';
import { leaving, newcomer, rows } from '../profile/callers.ts';
import { allAnswers, answeredMina, completedMina, get, newMina } from './callers.ts';

beforeEach(freshWorld);

const interests = { path: { step: 'interests' } } as const;

describe('skipOnboardingStep', () => {
  describe('200', () => {
    it('ONB-10 the step is no longer due and its answers are dropped', async () => {
      const mina = await answeredMina();
      const onboarding = unwrap(await mina.skipOnboardingStep(interests));
      expect(onboarding.steps.find(({ step }) => step === 'interests')).toMatchObject({ status: 'skipped' });
      expect(onboarding).toMatchObject({ canComplete: true, currentlyDue: [] });
      expect((await get('interests')).body).toMatchObject({ status: 'skipped', answers: {}, missing: [] });
    });

    it('skipping twice changes nothing, not even the version', async () => {
      const mina = await newMina();
      const first = unwrap(await mina.skipOnboardingStep(interests));
      expect(unwrap(await mina.skipOnboardingStep(interests))).toEqual(first);
      expect(await rows('SELECT version FROM onboarding_data')).toEqual([{ version: 1 }]);
    });

    it('answering later takes the skip back', async () => {
      const mina = await newMina();
      unwrap(await mina.skipOnboardingStep(interests));
      const { motivations, topics } = allAnswers.interests;
      expect(unwrap(await mina.saveOnboardingInterests({ body: { motivations: [...motivations], topics: [...topics] } }))).toMatchObject({ status: 'done' });
    });
  });

  describe('404', () => {
    it('there is nothing to skip without a profile', async () => {
      expect(await (await newcomer()).skipOnboardingStep(interests)).toMatchObject({ status: 404, problem: { code: 'profile.missing' } });
    });
  });

  describe('409', () => {
    it.each(['profile', 'languages', 'preferences'] as const)('%s is needed', async (step) => {
      expect(await (await newMina()).skipOnboardingStep({ path: { step } })).toMatchObject({ status: 409, problem: { code: 'onboarding.step_not_skippable' } });
      expect(await rows('SELECT * FROM onboarding_data')).toEqual([]);
    });

    it('nothing is skipped after completion', async () => {
      expect(await (await completedMina()).skipOnboardingStep(interests)).toMatchObject({ status: 409, problem: { code: 'onboarding.already_completed' } });
    });

    it('a leaving account skips nothing', async () => {
      await newMina();
      expect(await (await leaving('mina')).skipOnboardingStep(interests)).toMatchObject({ status: 409, problem: { code: 'profile.deletion_pending' } });
    });
  });

  describe('422', () => {
    it('there are four steps', async () => {
      const mina = await newMina();
      // @ts-expect-error the client knows the steps
      expect(await mina.skipOnboardingStep({ path: { step: 'hobbies' } })).toMatchObject({ status: 422 });
    });
  });
});
