import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { skipStep } from '../../../../src/areas/onboarding/services/skip-step.ts';
import { request } from '../../../support/app.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { recordStatements } from '../../../support/recorded.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, readRows } from '../../profile/operations/callers.ts';
import { allAnswers, answerAsMina, completeAsMina, readStep, resetMina, saveStep } from './callers.ts';

beforeEach(freshWorld);

const skip = (headers: Record<string, string> = {}) =>
  request('POST', '/onboarding/steps/interests/skip', { as: 'mina', headers });
const interests = { path: { step: 'interests' } } as const;

describe('skipOnboardingStep', () => {
  describe('200', () => {
    it('ONB-10 takes the step off the list of due steps and deletes its answers', async () => {
      const mina = await answerAsMina();
      const onboarding = unwrap(await mina.skipOnboardingStep(interests));
      expect(onboarding.steps.find(({ step }) => step === 'interests')).toMatchObject({ status: 'skipped' });
      expect(onboarding).toMatchObject({ canComplete: true, currentlyDue: [] });
      expect((await readStep('interests')).body).toMatchObject({ status: 'skipped', answers: {}, missing: [] });
    });

    it('changes nothing the second time, not even the version', async () => {
      const mina = await resetMina();
      const first = unwrap(await mina.skipOnboardingStep(interests));
      expect(unwrap(await mina.skipOnboardingStep(interests))).toEqual(first);
      expect(await readRows('SELECT version FROM onboarding_data')).toEqual([{ version: 1 }]);
    });

    it('lets exactly one of 50 parallel skips and saves with one ETag take effect', async () => {
      await answerAsMina();
      const known = { 'if-match': (await readStep('interests')).headers.get('etag') ?? '' };
      const answers = await inParallel(50, (index) =>
        index % 2 === 0 ? skip(known) : saveStep('interests', { topics: ['news'] }, known),
      );
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
        200,
        ...Array<number>(49).fill(412),
      ]);
      const isSkipped = answers.findIndex(({ status }) => status === 200) % 2 === 0;
      expect((await readStep('interests')).body).toMatchObject(
        isSkipped ? { status: 'skipped', answers: {} } : { status: 'in_progress', answers: { topics: ['news'] } },
      );
      expect(
        await readRows(
          'SELECT version FROM onboarding_data WHERE user_id = ? AND step = ?',
          people.mina.id,
          'interests',
        ),
      ).toEqual([{ version: 2 }]);
    });

    it('changes the version once for 50 parallel skips', async () => {
      await answerAsMina();
      const answers = await inParallel(50, () => skip());
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(
        await readRows(
          'SELECT version, is_skipped FROM onboarding_data WHERE user_id = ? AND step = ?',
          people.mina.id,
          'interests',
        ),
      ).toEqual([{ version: 2, is_skipped: 1 }]);
    });

    it('decides in the statement itself, so that no other call can come between', async () => {
      await answerAsMina();
      const { db, statements } = recordStatements(env.DB);
      await skipStep(testDeps({ db }), people.mina.id, 'interests', undefined);
      expect(statements[0]?.query).toMatch(/^INSERT INTO "?batch_assert/i);
    });

    it('skips a step that only a restart has filled, and keeps the profile as it is', async () => {
      const mina = await completeAsMina();
      unwrap(await mina.restartOnboarding());
      expect(unwrap(await mina.skipOnboardingStep(interests)).steps).toContainEqual({
        step: 'interests',
        status: 'skipped',
        isSkippable: true,
        savedAt: '2026-03-02T09:00:00.000Z',
      });
      unwrap(await mina.completeOnboarding());
      expect(unwrap(await mina.getMyInterests())).toEqual(allAnswers.interests);
    });

    it('is undone by a later answer', async () => {
      const mina = await resetMina();
      unwrap(await mina.skipOnboardingStep(interests));
      const { motivations, topics } = allAnswers.interests;
      expect(
        unwrap(await mina.saveOnboardingInterests({ body: { motivations: [...motivations], topics: [...topics] } })),
      ).toMatchObject({ status: 'done' });
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).skipOnboardingStep(interests)).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it.each(['profile', 'languages', 'preferences'] as const)('refuses to skip %s, which is required', async (step) => {
      expect(await (await resetMina()).skipOnboardingStep({ path: { step } })).toMatchObject({
        status: 409,
        problem: { code: 'onboarding.step_not_skippable' },
      });
      expect(await readRows('SELECT * FROM onboarding_data')).toEqual([]);
    });

    it('answers 409 after completion', async () => {
      expect(await (await completeAsMina()).skipOnboardingStep(interests)).toMatchObject({
        status: 409,
        problem: { code: 'onboarding.already_completed' },
      });
    });

    it('answers 409 while the account waits for its deletion', async () => {
      await resetMina();
      expect(await (await leaveAs('mina')).skipOnboardingStep(interests)).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
    });
  });

  describe('412', () => {
    it('keeps answers that another tab has just saved', async () => {
      const mina = await resetMina();
      const etag = (await readStep('interests')).headers.get('etag') ?? '';
      expect(etag).toBe('"0"');
      await saveStep('interests', { topics: ['news'] });
      expect(await mina.skipOnboardingStep({ ...interests, headers: { 'if-match': etag } })).toMatchObject({
        status: 412,
        problem: { code: 'request.precondition_failed' },
      });
      expect((await readStep('interests')).body).toMatchObject({
        status: 'in_progress',
        answers: { topics: ['news'] },
      });
    });

    it('skips the step with the newest ETag', async () => {
      await answerAsMina();
      expect((await skip({ 'if-match': (await readStep('interests')).headers.get('etag') ?? '' })).status).toBe(200);
    });
  });

  describe('422', () => {
    it('knows four steps', async () => {
      const mina = await resetMina();
      // @ts-expect-error the client knows the steps
      expect(await mina.skipOnboardingStep({ path: { step: 'hobbies' } })).toMatchObject({ status: 422 });
    });
  });
});
