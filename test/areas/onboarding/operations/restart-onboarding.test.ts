import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { restartRun as restartService } from '../../../../src/areas/onboarding/services/restart-run.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { overrideMembers } from '../../../support/faults.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, readRows } from '../../profile/operations/callers.ts';
import { allAnswers, completeAsMina, readStep, resetMina, saveStep, stepNames } from './callers.ts';

beforeEach(freshWorld);

const restart = (key?: string) =>
  request('POST', '/onboarding/restart', { as: 'mina', headers: key === undefined ? {} : { 'idempotency-key': key } });

describe('restartOnboarding', () => {
  describe('200', () => {
    it('opens a draft that is filled from the profile, ready to be completed', async () => {
      const mina = await completeAsMina();
      passSeconds(60);
      const onboarding = unwrap(await mina.restartOnboarding());
      expect(onboarding).toMatchObject({
        status: 'in_progress',
        canComplete: true,
        startedAt: '2026-03-02T09:01:00.000Z',
        completedAt: '2026-03-02T09:00:00.000Z',
      });
      expect(unwrap(await mina.getOnboarding())).toEqual(onboarding);
      for (const step of stepNames) expect((await readStep(step)).body).toMatchObject({ answers: allAnswers[step] });
    });

    it('includes changes that were made in the profile since', async () => {
      const mina = await completeAsMina();
      unwrap(
        await mina.updateMyProfile({ body: { englishName: 'Minah', birthDate: '1998-05-04', timeZone: 'Asia/Seoul' } }),
      );
      unwrap(await mina.restartOnboarding());
      expect((await readStep('profile')).body).toMatchObject({
        answers: { englishName: 'Minah', birthDate: '1998-05-04', timeZone: 'Asia/Seoul' },
      });
    });

    it('changes the zone with the residence when the draft comes back with another one', async () => {
      const mina = await completeAsMina();
      unwrap(await mina.restartOnboarding());
      const { answers } = (await readStep('profile')).body as { answers: Record<string, unknown> };
      await saveStep('profile', { ...answers, residence: 'tokyo' });
      unwrap(await mina.completeOnboarding());
      expect(unwrap(await mina.getMyProfile())).toMatchObject({ residence: 'tokyo', timeZone: 'Asia/Tokyo' });
    });

    it('keeps the profile as it is until the new draft is completed', async () => {
      const mina = await completeAsMina();
      const live = async () => [
        unwrap(await mina.getMyProfile({}, { conditional: false })),
        await readRows('SELECT * FROM user_interests WHERE user_id = ?', people.mina.id),
      ];
      const before = await live();
      unwrap(await mina.restartOnboarding());
      await saveStep('interests', { motivations: ['hobby'], topics: ['news'] });
      await saveStep('profile', {});
      expect(await live()).toEqual(before);
      await saveStep('profile', { ...allAnswers.profile, residence: 'seoul' });
      unwrap(await mina.completeOnboarding());
      expect(unwrap(await mina.getMyProfile())).toMatchObject({ residence: 'seoul', timeZone: 'Asia/Seoul' });
      expect(await readRows('SELECT topics, version FROM user_interests WHERE user_id = ?', people.mina.id)).toEqual([
        { topics: '["news"]', version: 2 },
      ]);
    });

    it('shows a step as filled, not as saved, until it is saved in this run', async () => {
      const mina = await completeAsMina();
      const savedAt = ({ steps }: { steps: readonly { step: string; savedAt: string | null }[] }) =>
        Object.fromEntries(steps.map((each) => [each.step, each.savedAt]));
      expect(savedAt(unwrap(await mina.restartOnboarding()))).toEqual({
        profile: null,
        languages: null,
        interests: null,
        preferences: null,
      });
      expect((await saveStep('interests', allAnswers.interests)).body).toMatchObject({
        savedAt: '2026-03-02T09:00:00.000Z',
      });
      expect(savedAt(unwrap(await mina.getOnboarding()))).toMatchObject({
        profile: null,
        interests: '2026-03-02T09:00:00.000Z',
      });
    });

    it('fills the draft from the profile as it is at the write, whatever changes during the read', async () => {
      await completeAsMina();
      let changes = ['first', 'second'];
      const db = overrideMembers(env.DB, {
        batch: async (statements: D1PreparedStatement[]) => {
          const results = await env.DB.batch(statements);
          const [introduction, ...later] = changes;
          changes = later;
          if (introduction !== undefined)
            await request('PATCH', '/users/me', {
              as: 'mina',
              headers: { 'content-type': 'application/merge-patch+json' },
              body: JSON.stringify({ introduction }),
            });
          return results;
        },
      });
      await restartService(testDeps({ db }), people.mina.id, { operationId: 'restartOnboarding', key: undefined });
      expect((await readStep('profile')).body).toMatchObject({ answers: { introduction: 'second' } });
    });

    it('refuses every ETag of the run before', async () => {
      await completeAsMina();
      const etag = '"1"';
      await restart();
      expect((await saveStep('profile', {}, { 'if-match': etag })).status).toBe(412);
    });

    it('is allowed for users of before onboarding existed', async () => {
      expect(await restart()).toMatchObject({ status: 200, body: { status: 'in_progress', canComplete: true } });
      expect((await request('POST', '/onboarding/complete', { as: 'mina' })).status).toBe(200);
    });

    it('fills the draft of a new user from the profile', async () => {
      const mina = await resetMina();
      unwrap(await mina.updateMyProfile({ body: { englishName: 'Mina' } }));
      unwrap(await mina.restartOnboarding());
      expect((await readStep('profile')).body).toMatchObject({
        status: 'in_progress',
        missing: ['residence', 'birthYear', 'gender'],
      });
    });

    it('takes effect once for one key, so that a repetition keeps what was saved since', async () => {
      await completeAsMina();
      const first = await restart('once');
      await saveStep('interests', { topics: ['news'] });
      const again = await restart('once');
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(again.body).toEqual(first.body);
      expect((await readStep('interests')).body).toMatchObject({ answers: { topics: ['news'] } });
    });

    it('leaves one run after 50 parallel calls with one key', async () => {
      await completeAsMina();
      const answers = await inParallel(50, () => restart('race'));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(
        await readRows('SELECT version FROM onboarding_data WHERE user_id = ? AND step = ?', people.mina.id, 'profile'),
      ).toEqual([{ version: 2 }]);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).restartOnboarding()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      expect(await (await leaveAs('mina')).restartOnboarding()).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
    });
  });
});
