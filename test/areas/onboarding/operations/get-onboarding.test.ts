import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { createNewcomer } from '../../profile/operations/callers.ts';
import { allAnswers, answerAsMina, resetMina } from './callers.ts';

beforeEach(freshWorld);

describe('getOnboarding', () => {
  describe('200', () => {
    it('ONB-01 names everything that is due to a new user', async () => {
      const mina = await resetMina();
      const onboarding = unwrap(await mina.getOnboarding());
      expect(onboarding).toMatchObject({
        status: 'not_started',
        questionnaireVersion: 1,
        nextStep: 'profile',
        canComplete: false,
        startedAt: null,
        completedAt: null,
      });
      expect(onboarding.progress).toEqual({ doneSteps: 0, totalSteps: 4, percent: 0 });
      expect(onboarding.currentlyDue).toEqual([
        { step: 'profile', missing: ['englishName', 'residence', 'birthYear', 'gender'] },
        { step: 'languages', missing: ['native', 'learning'] },
        { step: 'interests', missing: ['motivations', 'topics'] },
        {
          step: 'preferences',
          missing: ['partnerGender', 'communicationMethod', 'dailyMinutes', 'groupSizes', 'weeklyAvailability'],
        },
      ]);
      expect(onboarding.steps.map(({ status }) => status)).toEqual(Array(4).fill('not_started'));
    });

    it.each([
      ['an older', { native: ['ko'], learning: [{ code: 'en', level: 'B1' }] }],
      ['a damaged', { native: 'ko' }],
    ])('asks again for the answers of a step that are stored in %s shape', async (_, stored) => {
      const mina = await resetMina();
      unwrap(await mina.saveOnboardingProfile({ body: allAnswers.profile }));
      unwrap(await mina.saveOnboardingLanguages({ body: { native: [{ language: 'ko' }] } }));
      await runSql("UPDATE onboarding_data SET answers = ? WHERE step = 'languages'", JSON.stringify(stored));
      expect(unwrap(await mina.getOnboardingLanguages()).answers).toEqual({});
      const { currentlyDue, nextStep } = unwrap(await mina.getOnboarding());
      expect(currentlyDue[0]).toEqual({ step: 'languages', missing: ['native', 'learning'] });
      expect(nextStep).toBe('languages');
      expect(unwrap(await mina.getOnboardingProfile()).answers).toMatchObject(allAnswers.profile);
    });

    it('names what is missing in a step that was saved in part', async () => {
      const mina = await resetMina();
      unwrap(await mina.saveOnboardingProfile({ body: { englishName: 'Mina', gender: null } }));
      const onboarding = unwrap(await mina.getOnboarding());
      expect(onboarding.currentlyDue[0]).toEqual({ step: 'profile', missing: ['residence', 'birthYear'] });
      expect(onboarding.steps[0]).toMatchObject({ status: 'in_progress', savedAt: '2026-03-02T09:00:00.000Z' });
      expect(onboarding).toMatchObject({ status: 'in_progress', startedAt: '2026-03-02T09:00:00.000Z' });
    });

    it('ONB-02 names the same next step to every device, whatever the order of the answers', async () => {
      const mina = await resetMina();
      unwrap(
        await mina.saveOnboardingLanguages({
          body: { native: [{ language: 'ko' }], learning: [{ language: 'en', level: 'A1', targetLevel: 'B1' }] },
        }),
      );
      expect(unwrap(await mina.getOnboarding()).nextStep).toBe('profile');
      unwrap(await mina.saveOnboardingProfile({ body: allAnswers.profile }));
      const elsewhere = unwrap(await (await sdk('mina')).getOnboarding());
      expect(elsewhere).toMatchObject({ nextStep: 'interests', progress: { doneSteps: 2, percent: 50 } });
    });

    it('says that onboarding can be completed when nothing is due', async () => {
      const mina = await answerAsMina();
      expect(unwrap(await mina.getOnboarding())).toMatchObject({
        canComplete: true,
        currentlyDue: [],
        nextStep: null,
        progress: { percent: 100 },
      });
    });

    it('recommends optional answers, and the picture until there is one', async () => {
      const mina = await resetMina();
      expect(unwrap(await mina.getOnboarding()).recommended[0]).toEqual({
        step: 'profile',
        missing: ['introduction', 'image'],
      });
      const { etag } = Object.fromEntries((await request('GET', '/onboarding', { as: 'mina' })).headers);
      expect(
        (await request('POST', '/users/me/profile-image', { as: 'mina', body: formWith(pictureBytes('squarePng')) }))
          .status,
      ).toBeLessThan(300);
      const again = await request('GET', '/onboarding', { as: 'mina', headers: { 'if-none-match': etag ?? '' } });
      expect(again).toMatchObject({
        status: 200,
        body: { recommended: [{ step: 'profile', missing: ['introduction'] }, {}, {}] },
      });
    });

    it('is completed for users of before onboarding existed', async () => {
      expect(unwrap(await (await sdk('mina')).getOnboarding())).toMatchObject({
        status: 'completed',
        progress: { percent: 100 },
        currentlyDue: [],
        recommended: [],
        canComplete: false,
      });
    });
  });

  describe('304', () => {
    it('answers no body to a reader with the present ETag, and a new ETag after every change', async () => {
      const mina = await resetMina();
      const tag = async () => (await request('GET', '/onboarding', { as: 'mina' })).headers.get('etag') ?? '';
      const tags = [await tag()];
      expect(
        (await request('GET', '/onboarding', { as: 'mina', headers: { 'if-none-match': tags[0] ?? '' } })).status,
      ).toBe(304);
      unwrap(await mina.saveOnboardingProfile({ body: {} }));
      tags.push(await tag());
      unwrap(await mina.skipOnboardingStep({ path: { step: 'interests' } }));
      tags.push(await tag());
      unwrap(await mina.restartOnboarding());
      tags.push(await tag());
      expect(new Set(tags).size).toBe(4);
    });

    it('changes the ETag at the completion', async () => {
      const mina = await answerAsMina();
      const { headers } = await request('GET', '/onboarding', { as: 'mina' });
      unwrap(await mina.completeOnboarding());
      const answer = await request('GET', '/onboarding', {
        as: 'mina',
        headers: { 'if-none-match': headers.get('etag') ?? '' },
      });
      expect(answer).toMatchObject({ status: 200, body: { status: 'completed' } });
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).getOnboarding()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });
});
