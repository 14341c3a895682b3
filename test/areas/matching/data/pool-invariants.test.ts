/**
 * Tests that the pool agrees with the live tables after every kind of change. The changes are made through the API or
 * with direct SQL.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { signInAs } from '../../../../src/areas/auth/services/sign-in-as.ts';
import { decideReport } from '../../../../src/areas/moderation/services/decide-report.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { insertEnglishSpeakers, readPool } from '../operations/pool.ts';
import { request } from '../../../support/app.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { deriveAll } from '../../../support/derived.ts';
import { reportPerson } from '../../../support/reports.ts';
import { passSeconds } from '../../../support/clock.ts';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, decideRequest } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const [mina, daniel] = [people.mina.id, people.daniel.id];
const at = '2026-03-02T09:00:00.000Z';
const own = async (id = mina) => (await readPool()).filter((row) => row.user_id === id);
const merge = (path: string, body: unknown) =>
  request('PATCH', path, {
    as: 'mina',
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify(body),
  });
const put = (path: string, body: unknown) => request('PUT', path, { as: 'mina', body });
const noInterests = { motivations: [], topics: [], learningStyles: [], learningExpectations: [] };
const language = (code: string) => ({ language: code, level: 'A2', targetLevel: 'B2' });

describe('the pool follows its tables', () => {
  it.each<[string, () => Promise<unknown>, (rows: Record<string, unknown>[]) => unknown, unknown]>([
    [
      'languages',
      () => put('/users/me/languages', { native: [{ language: 'ko' }], learning: [language('en'), language('ja')] }),
      (rows) => rows.map(({ learning }) => learning),
      ['en', 'ja'],
    ],
    [
      'free hours',
      () =>
        put('/users/me/availability', {
          weekly: [{ weekday: 'monday', startTime: '20:00', endTime: '21:00' }],
          overrides: [],
        }),
      (rows) => rows.map(({ free }) => free),
      ['[[1,1200,1260]]'],
    ],
    [
      'dates that differ, but not those that have passed',
      () =>
        put('/users/me/availability', {
          weekly: [],
          overrides: [
            { onDate: '2026-02-01', kind: 'off' },
            { onDate: '2026-03-05', kind: 'extra', startTime: '20:00', endTime: '21:00' },
          ],
        }),
      (rows) => rows.map(({ dates }) => dates),
      ['[["2026-03-05",1200,1260,"extra"]]'],
    ],
    [
      'the order of languages',
      () =>
        put('/users/me/languages', {
          native: [{ language: 'ko' }, { language: 'fr' }],
          learning: [language('ja'), language('en')],
        }),
      (rows) =>
        rows
          .map((row) => [row['native'], row['learning'], row['native_languages'], row['learning_languages']])
          .slice(0, 1),
      [['fr', 'en', '["ko","fr"]', '["ja","en"]']],
    ],
    [
      'the time zone',
      () => merge('/users/me', { timeZone: 'Asia/Tokyo' }),
      (rows) => rows.map(({ time_zone: zone }) => zone),
      ['Asia/Tokyo'],
    ],
    [
      'the day of birth',
      () =>
        request('PUT', `/moderation/users/${people.mina.id}/birth`, {
          as: 'hana',
          body: { birthYear: 2010, reason: 'Seen.' },
        }),
      (rows) => rows.map(({ lane }) => lane),
      ['minor'],
    ],
    [
      'the setting not to be recommended',
      () => merge('/users/me/settings', { privacy: { isRecommended: false } }),
      (rows) => rows.map(({ lane }) => lane),
      ['unlisted'],
    ],
    [
      'a hidden profile',
      () => merge('/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
      (rows) => rows.map(({ lane }) => lane),
      ['unlisted'],
    ],
    [
      'preferences',
      () => merge('/matching/preferences', { partnerGender: 'male', partnerAgeBands: ['25-34'] }),
      (rows) => rows.map((row) => [row['partner_gender'], row['partner_age_bands']]),
      [['male', '["25-34"]']],
    ],
    [
      'interests',
      () => put('/users/me/interests', { ...noInterests, topics: ['sports'] }),
      (rows) => rows.map(({ topics }) => topics),
      ['["sports"]'],
    ],
    [
      'activity',
      async () => {
        passSeconds(18 * 24 * 3600);
        await signInAs({ user: 'mina', userAgent: '' }, testDeps());
        await runCron();
      },
      (rows) => rows.map((row) => row['last_active_on']),
      ['2026-03-20'],
    ],
    [
      'a suspension',
      async () => {
        const reportId = await reportPerson('mina', 'daniel');
        await decideReport(testDeps(), {
          reportId,
          decision: 'suspend',
          note: undefined,
          moderatorId: people.hana.id,
        });
      },
      (rows) => rows,
      [],
    ],
    ['a deletion', () => request('DELETE', '/users/me', { as: 'mina' }), (rows) => rows, []],
    ['requests', () => createRequest('daniel', 'mina'), (rows) => rows.map((row) => row['open_requests']), [1]],
    [
      'answers',
      async () => decideRequest('mina', await createRequest('daniel', 'mina'), 'decline'),
      (rows) => rows.map((row) => [row['open_requests'], row['answered_requests']]),
      [[0, 1]],
    ],
  ])('%s', async (_, change, look, expected) => {
    await change();
    expect(look(await own())).toEqual(expected);
    // A rebuild of the pool for all users changes nothing.
    const before = await readPool();
    if (!/signs/.test(_)) await deriveAll();
    expect(await readPool()).toEqual(before);
  });

  it('changes when a deletion is taken back', async () => {
    const before = await own();
    await request('DELETE', '/users/me', { as: 'mina' });
    await request('POST', '/users/me/restore', { as: 'mina' });
    expect(await own()).toEqual(before);
  });

  it('changes as days pass, by the cron', async () => {
    await runSql(
      "UPDATE user_profiles SET birth_year = 2008, birth_date = '2008-03-10', birth_corrections = birth_corrections + 1, version = version + 1, updated_at = ? WHERE id = ?",
      at,
      mina,
    );
    await deriveAll();
    const stands = async () => (await own()).map((row) => [row['lane'], row['activity_band']]);
    expect(await stands()).toEqual([['minor', 0]]);
    passSeconds(4 * 24 * 3600);
    await runCron();
    expect(await stands()).toEqual([['minor', 1]]);
    passSeconds(4 * 24 * 3600);
    await runCron();
    expect(await stands()).toEqual([['adult', 1]]);
    passSeconds(400 * 24 * 3600);
    await runCron();
    expect(await stands()).toEqual([['adult', 3]]);
    expect((await own())[0]?.['review_on']).toBeNull();
  });

  it('counts people by topic', async () => {
    const travellers = () =>
      env.DB.prepare("SELECT people FROM match_topics WHERE code = 'travel'").first<number>('people');
    const before = (await travellers()) ?? 0;
    await put('/users/me/interests', noInterests);
    expect(await travellers()).toBe(before - 1);
  });
});

describe('the pool', () => {
  it('spreads ids that were created one after another evenly over its circle', async () => {
    await insertEnglishSpeakers(200);
    const { results } = await env.DB.prepare(
      "SELECT random_key * 8 / 4294967296 AS eighth, count(*) AS people FROM match_pool WHERE native = 'en' GROUP BY 1",
    ).all<{ people: number }>();
    expect(results).toHaveLength(8);
    for (const { people: count } of nonEmpty(results, 'eighths of the circle')) expect(count).toBeGreaterThan(8);
  });
});

describe('match_preferences and match_feedback', () => {
  it('take known codes, each once, and no feedback of a user about themselves', async () => {
    const wish =
      'INSERT INTO match_preferences (user_id, partner_age_bands, ignored_signals, updated_at) VALUES (?, ?, ?, ?)';
    expect(await refusalOf(wish, mina, '["0-3"]', '[]', at)).toMatch(/unknown or repeated/);
    expect(await refusalOf(wish, mina, '[]', '["activity","activity"]', at)).toMatch(/unknown or repeated/);
    const say = 'INSERT INTO match_feedback (reader_id, person_id, kind, created_at) VALUES (?, ?, ?, ?)';
    expect(await refusalOf(say, mina, mina, 'skip', at)).toMatch(/^CHECK/);
    expect(await refusalOf(say, mina, daniel, 'love', at)).toMatch(/^FOREIGN KEY/);
  });
});
