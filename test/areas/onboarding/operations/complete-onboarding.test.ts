import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { leaveAs, createNewcomer, pointersOf, readRows } from '../../profile/operations/callers.ts';
import { allAnswers, answerAsMina, completeAsMina, resetMina, saveStep } from './callers.ts';

beforeEach(freshWorld);

const mine = 'WHERE user_id = ?';
const { id } = people.mina;

/** Returns all rows that completing onboarding can write. Tests compare them before and after a call. */
async function readTraces(): Promise<object> {
  return {
    profile: await readRows('SELECT * FROM user_profiles WHERE id = ?', id),
    languages: await readRows(`SELECT * FROM user_languages ${mine}`, id),
    week: await readRows(`SELECT * FROM user_availability ${mine}`, id),
    interests: await readRows(`SELECT * FROM user_interests ${mine}`, id),
    preferences: await readRows(`SELECT * FROM user_preferences ${mine}`, id),
    runs: await readRows(`SELECT * FROM onboarding_runs ${mine}`, id),
    drafts: await readRows(`SELECT * FROM onboarding_data ${mine}`, id),
    notifications: await readRows(`SELECT * FROM notifications ${mine}`, id),
    pool: await readRows(`SELECT * FROM match_pool ${mine}`, id),
  };
}

describe('completeOnboarding', () => {
  describe('200', () => {
    it('ONB-06 writes profile, languages, free hours, interests and preferences together', async () => {
      const mina = await answerAsMina();
      const onboarding = unwrap(await mina.completeOnboarding());
      expect(onboarding).toMatchObject({
        status: 'completed',
        completedAt: '2026-03-02T09:00:00.000Z',
        canComplete: false,
        currentlyDue: [],
        progress: { percent: 100 },
      });
      const profile = unwrap(await mina.getMyProfile());
      expect(profile).toMatchObject({
        ...allAnswers.profile,
        languages: allAnswers.languages,
        timeZone: 'Europe/London',
        onboardingCompletedAt: '2026-03-02T09:00:00.000Z',
      });
      expect(unwrap(await mina.getMyAvailability())).toEqual({
        timeZone: 'Europe/London',
        weekly: allAnswers.preferences.weeklyAvailability,
        overrides: [],
      });
      expect(
        await readRows(
          `SELECT motivations, topics, learning_styles, learning_expectations FROM user_interests ${mine}`,
          id,
        ),
      ).toEqual([
        {
          motivations: '["friends","career_study"]',
          topics: '["travel","food"]',
          learning_styles: '["balanced"]',
          learning_expectations: '["confidence"]',
        },
      ]);
      expect(
        await readRows(
          `SELECT partner_gender, partner_personalities, communication_method, daily_minutes, group_sizes FROM user_preferences ${mine}`,
          id,
        ),
      ).toEqual([
        {
          partner_gender: null,
          partner_personalities: '["friend_like"]',
          communication_method: 'video',
          daily_minutes: 'minutes_20',
          group_sizes: '["one_to_one"]',
        },
      ]);
    });

    it('notifies the user once in a lifetime, and includes them in recommendations from that moment', async () => {
      const mina = await answerAsMina();
      expect(await readRows(`SELECT * FROM match_pool ${mine}`, id)).toEqual([]);
      unwrap(await mina.completeOnboarding());
      const pool = [
        {
          native: 'ko',
          learning: 'en',
          time_zone: 'Europe/London',
          free: '[[1,1140,1320]]',
          topics: '["travel","food"]',
          communication_method: 'video',
        },
      ];
      const poolRows = () =>
        readRows(`SELECT native, learning, time_zone, free, topics, communication_method FROM match_pool ${mine}`, id);
      expect(await poolRows()).toEqual(pool);
      unwrap(await mina.restartOnboarding());
      unwrap(await mina.saveOnboardingPreferences({ body: {} }));
      expect(await poolRows()).toEqual(pool);
      unwrap(await mina.restartOnboarding());
      unwrap(await mina.completeOnboarding());
      expect(await readRows(`SELECT type, actor_id FROM notifications ${mine}`, id)).toEqual([
        { type: 'onboarding.completed', actor_id: null },
      ]);
    });

    it('answers the same the second time, and changes nothing', async () => {
      const mina = await answerAsMina();
      const first = unwrap(await mina.completeOnboarding());
      const before = await readTraces();
      passSeconds(60);
      expect(unwrap(await mina.completeOnboarding())).toEqual(first);
      expect(await readTraces()).toEqual(before);
    });

    it('answers 50 parallel calls with the same, and takes effect once', async () => {
      await answerAsMina();
      const answers = await inParallel(50, () => request('POST', '/onboarding/complete', { as: 'mina' }));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 200, body: { status: 'completed' } });
      expect(
        await readRows(
          "SELECT count(*) AS n FROM notifications WHERE user_id = ? AND type = 'onboarding.completed'",
          id,
        ),
      ).toEqual([{ n: 1 }]);
    });

    it('includes a save of the same moment or refuses it, and never loses it halfway', async () => {
      await answerAsMina();
      const [completion, ...saves] = await Promise.all([
        request('POST', '/onboarding/complete', { as: 'mina' }),
        ...Array.from({ length: 10 }, (_, index) =>
          saveStep('profile', { ...allAnswers.profile, englishName: `Mina ${index}` }),
        ),
      ]);
      expect(completion?.status).toBe(200);
      const saved = saves
        .filter(({ status }) => status === 200)
        .map(({ body }) => (body as { answers: { englishName: string } }).answers.englishName);
      expect(nonEmpty(saves, 'saves').every(({ status }) => status === 200 || status === 409)).toBe(true);
      expect(['Mina Kim', ...saved]).toContain(
        (await readRows<{ english_name: string }>('SELECT english_name FROM user_profiles WHERE id = ?', id))[0]
          ?.english_name,
      );
      expect(await readRows("SELECT * FROM onboarding_data WHERE answers <> '{}'")).toEqual([]);
    });

    it('leaves the profile as it is for skipped steps and missing answers', async () => {
      const mina = await completeAsMina();
      unwrap(await mina.restartOnboarding());
      const { introduction: _, ...profile } = allAnswers.profile;
      unwrap(await mina.saveOnboardingProfile({ body: profile }));
      unwrap(await mina.skipOnboardingStep({ path: { step: 'interests' } }));
      unwrap(await mina.completeOnboarding());
      expect(unwrap(await mina.getMyProfile())).toMatchObject({ introduction: allAnswers.profile.introduction });
      expect(await readRows(`SELECT topics FROM user_interests ${mine}`, id)).toEqual([
        { topics: '["travel","food"]' },
      ]);
    });

    it('writes only steps that were saved since a restart, and keeps what was changed in the profile since', async () => {
      const mina = await completeAsMina();
      unwrap(await mina.restartOnboarding());
      unwrap(
        await mina.updateMyProfile({
          body: { introduction: '새로운 소개', englishName: 'Minah', timeZone: 'Asia/Seoul' },
        }),
      );
      unwrap(
        await mina.replaceMyLanguages({
          body: { native: [{ language: 'ko' }], learning: [{ language: 'ja', level: 'A1', targetLevel: 'B2' }] },
        }),
      );
      unwrap(
        await mina.replaceMyAvailability({
          body: { weekly: [{ weekday: 'friday', startTime: '08:00', endTime: '09:00' }], overrides: [] },
        }),
      );
      unwrap(
        await mina.replaceMyInterests({
          body: { motivations: ['hobby'], topics: ['news'], learningStyles: [], learningExpectations: [] },
        }),
      );
      unwrap(await mina.updateMatchPreferences({ body: { dailyMinutes: 'minutes_30' } }));
      const live = () =>
        Promise.all(
          ['/users/me/languages', '/users/me/availability', '/users/me/interests', '/matching/preferences'].map(
            async (path) => {
              const { headers, body } = await request('GET', path, { as: 'mina' });
              return [headers.get('etag'), body];
            },
          ),
        );
      const before = await live();
      unwrap(await mina.completeOnboarding());
      expect(await live()).toEqual(before);
      expect(unwrap(await mina.getMyProfile())).toMatchObject({
        introduction: '새로운 소개',
        englishName: 'Minah',
        timeZone: 'Asia/Seoul',
      });
    });

    it('writes the saved step of a restarted run, and no other', async () => {
      const mina = await completeAsMina();
      unwrap(await mina.restartOnboarding());
      unwrap(await mina.updateMyProfile({ body: { introduction: '새로운 소개' } }));
      await saveStep('interests', { ...allAnswers.interests, topics: ['news'] });
      unwrap(await mina.completeOnboarding());
      expect(unwrap(await mina.getMyInterests())).toMatchObject({ topics: ['news'] });
      expect(unwrap(await mina.getMyProfile())).toMatchObject({ introduction: '새로운 소개' });
    });

    it('clears the fields of the profile whose answers are null', async () => {
      const mina = await completeAsMina();
      unwrap(await mina.restartOnboarding());
      unwrap(await mina.saveOnboardingProfile({ body: { ...allAnswers.profile, introduction: null, gender: null } }));
      unwrap(await mina.completeOnboarding());
      expect(unwrap(await mina.getMyProfile())).toMatchObject({ introduction: null, gender: null });
    });

    it('takes as many languages and hours as the contract allows, within its budget', async () => {
      await resetMina();
      await saveStep('profile', allAnswers.profile);
      await saveStep('interests', allAnswers.interests);
      const codes = ['ko', 'ja', 'zh-Hans', 'zh-Hant', 'th', 'en', 'fr', 'de', 'es', 'ru', 'vi', 'ar', 'pt'];
      await saveStep('languages', {
        native: codes.slice(0, 5).map((language) => ({ language })),
        learning: codes.slice(5).map((language) => ({ language, level: 'A1', targetLevel: 'B1' })),
      });
      const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
      const hours = (from: number) => ({
        startTime: `${String(from).padStart(2, '0')}:00`,
        endTime: `${String(from + 1).padStart(2, '0')}:00`,
      });
      const weeklyAvailability = days.flatMap((weekday) =>
        Array.from({ length: 10 }, (_, index) => ({ weekday, ...hours(2 * index) })),
      );
      await saveStep('preferences', { ...allAnswers.preferences, weeklyAvailability });
      expect((await request('POST', '/onboarding/complete', { as: 'mina' })).status).toBe(200);
      await request('POST', '/onboarding/restart', { as: 'mina' });
      expect((await request('POST', '/onboarding/complete', { as: 'mina' })).status).toBe(200);
      expect(await readRows(`SELECT count(*) AS n FROM user_availability ${mine}`, id)).toEqual([{ n: 70 }]);
    });

    it('completes only the onboarding of the caller', async () => {
      await answerAsMina();
      unwrap(await (await sdk('jisoo')).completeOnboarding());
      expect(await readRows(`SELECT completed_at FROM onboarding_runs ${mine}`, id)).toEqual([{ completed_at: null }]);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).completeOnboarding()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('ONB-04 names everything that is missing, with pointers, and changes nothing', async () => {
      const mina = await resetMina();
      unwrap(await mina.saveOnboardingProfile({ body: { englishName: 'Mina', birthYear: 1998 } }));
      unwrap(await mina.saveOnboardingLanguages({ body: { native: [{ language: 'ko' }], learning: [] } }));
      unwrap(await mina.skipOnboardingStep({ path: { step: 'interests' } }));
      const before = await readTraces();
      const refused = await mina.completeOnboarding();
      expect(refused).toMatchObject({ status: 409, problem: { code: 'onboarding.incomplete' } });
      expect(pointersOf(refused)).toEqual([
        '/steps/profile/residence',
        '/steps/profile/gender',
        '/steps/languages/learning',
        '/steps/preferences/partnerGender',
        '/steps/preferences/communicationMethod',
        '/steps/preferences/dailyMinutes',
        '/steps/preferences/groupSizes',
        '/steps/preferences/weeklyAvailability',
      ]);
      expect(await readTraces()).toEqual(before);
    });

    it('answers 409 while the account waits for its deletion', async () => {
      await answerAsMina();
      expect(await (await leaveAs('mina')).completeOnboarding()).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
    });
  });

  describe('500', () => {
    it('ONB-06 leaves nothing behind after a failure in the middle', async () => {
      await answerAsMina();
      await env.DB.prepare(
        "CREATE TRIGGER broken BEFORE INSERT ON user_preferences BEGIN SELECT RAISE(ABORT, 'broken'); END",
      ).run();
      const before = await readTraces();
      expect((await request('POST', '/onboarding/complete', { as: 'mina' })).status).toBe(500);
      expect(await readTraces()).toEqual(before);
    });
  });
});
