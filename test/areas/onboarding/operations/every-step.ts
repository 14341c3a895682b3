/** Tests that all four onboarding steps share. Tests of a single step are in its own file. */
import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { leaveAs, readRows, createTokenWithoutProfile } from '../../profile/operations/callers.ts';
import {
  allAnswers,
  answerAsMina,
  completeAsMina,
  readStep,
  resetMina,
  saveStep,
  stepNames,
  type StepName,
} from './callers.ts';

/** Defines the tests for reading a step. */
export function describeReads(step: StepName): void {
  describe('200', () => {
    it('answers a step that was never saved as not started', async () => {
      await resetMina();
      const { body, headers } = await readStep(step);
      expect(body).toMatchObject({
        step,
        status: 'not_started',
        answers: {},
        savedAt: null,
        isSkippable: step === 'interests',
      });
      expect(headers.get('etag')).toBe('"0"');
    });

    it('ONB-02 answers on one device what was saved on another', async () => {
      await answerAsMina();
      expect((await readStep(step)).body).toMatchObject({
        status: 'done',
        missing: [],
        answers: allAnswers[step],
        savedAt: '2026-03-02T09:00:00.000Z',
      });
    });
  });

  describe('304', () => {
    it('has an ETag for each step, which the other steps do not change', async () => {
      await answerAsMina();
      const etag = (await readStep(step)).headers.get('etag') ?? '';
      for (const other of stepNames.filter((each) => each !== step)) await saveStep(other, {});
      expect((await readStep(step, { 'if-none-match': etag })).status).toBe(304);
      await saveStep(step, {});
      expect((await readStep(step, { 'if-none-match': etag })).status).toBe(200);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(
        await request('GET', `/onboarding/steps/${step}`, { token: await createTokenWithoutProfile() }),
      ).toMatchObject({
        status: 404,
        body: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 after completion', async () => {
      await completeAsMina();
      expect(await readStep(step)).toMatchObject({ status: 409, body: { code: 'onboarding.already_completed' } });
    });
  });
}

/** Defines the tests for saving a step. */
export function describeSaves(step: StepName): void {
  describe('200', () => {
    it('ONB-03 stores the same answers and one row when a save is repeated', async () => {
      await resetMina();
      const [first, second] = [await saveStep(step, allAnswers[step]), await saveStep(step, allAnswers[step])];
      expect(second.body).toEqual(first.body);
      expect(await readRows('SELECT step, version FROM onboarding_data WHERE user_id = ?', people.mina.id)).toEqual([
        { step, version: 2 },
      ]);
    });

    it('replaces all answers and does not change the profile', async () => {
      await resetMina();
      const before = (await request('GET', '/users/me', { as: 'mina' })).body;
      await saveStep(step, allAnswers[step]);
      expect((await saveStep(step, {})).body).toMatchObject({ answers: {} });
      await saveStep(step, allAnswers[step]);
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toEqual(before);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(
        await request('PUT', `/onboarding/steps/${step}`, { token: await createTokenWithoutProfile(), body: {} }),
      ).toMatchObject({ status: 404 });
      expect(await readRows('SELECT * FROM onboarding_runs')).toEqual([]);
    });
  });

  describe('409', () => {
    it('saves nothing after completion, and leaves no draft', async () => {
      await completeAsMina();
      expect(await saveStep(step, {})).toMatchObject({ status: 409, body: { code: 'onboarding.already_completed' } });
      expect(await readRows("SELECT * FROM onboarding_data WHERE answers <> '{}'")).toEqual([]);
    });

    it('saves nothing while the account waits for its deletion', async () => {
      await resetMina();
      await leaveAs('mina');
      expect(await saveStep(step, {})).toMatchObject({ status: 409, body: { code: 'profile.deletion_pending' } });
      expect(await readRows('SELECT * FROM onboarding_runs')).toEqual([]);
    });
  });

  describe('412', () => {
    it('ONB-05 lets exactly one of 50 parallel saves with the ETag of an unsaved step succeed', async () => {
      await resetMina();
      const answers = await inParallel(50, () => saveStep(step, allAnswers[step], { 'if-match': '"0"' }));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(
        answers.filter(
          ({ status, body }) => status === 412 && (body as { code: string }).code === 'request.precondition_failed',
        ),
      ).toHaveLength(49);
      expect((await readStep(step)).headers.get('etag')).toBe('"1"');
    });

    it('ONB-05 lets exactly one of 50 parallel saves with the ETag of a saved step succeed, and stores its answers', async () => {
      await answerAsMina();
      const etag = (await readStep(step)).headers.get('etag') ?? '';
      const answers = await inParallel(50, (index) =>
        saveStep(step, index % 2 === 0 ? {} : allAnswers[step], { 'if-match': etag }),
      );
      const winners = answers.filter(({ status }) => status === 200);
      expect(winners).toHaveLength(1);
      expect((await readStep(step)).body).toEqual(winners[0]?.body);
    });
  });

  describe('422', () => {
    it('refuses unknown fields and keeps the draft', async () => {
      await answerAsMina();
      expect(await saveStep(step, { stepNumber: 1 })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/body/stepNumber' }] },
      });
      expect((await readStep(step)).body).toMatchObject({ answers: allAnswers[step] });
    });
  });
}
