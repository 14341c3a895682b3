/** Rules that the onboarding tables enforce without the application. The tests try to break them with direct SQL. */
import { beforeEach, describe, expect, it } from 'vitest';
import { referenceCodes } from '../../../../src/reference/codes.ts';
import { env } from '../../../support/deps.ts';
import { runSql, refusalOf } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const mina = people.mina.id;
const at = '2026-03-02T09:00:00.000Z';
const op = '01900000-0000-7000-8000-0000000000aa';
const repeated = 'a code is unknown or repeated';

beforeEach(freshWorld);

const insertRun = () =>
  runSql(
    'INSERT INTO onboarding_runs (user_id, questionnaire_version, started_at, updated_at) VALUES (?, 1, ?, ?)',
    mina,
    at,
    at,
  );
const draft = "INSERT INTO onboarding_data (user_id, step, answers, saved_at) VALUES (?, 'profile', ?, ?)";

describe('lookup tables', () => {
  it.each([
    ['topics', referenceCodes.topics],
    ['motivations', referenceCodes.motivations],
    ['learning_styles', referenceCodes.learningStyles],
    ['learning_expectations', referenceCodes.learningExpectations],
    ['partner_personalities', referenceCodes.partnerPersonalities],
    ['group_sizes', referenceCodes.groupSizes],
    ['communication_methods', referenceCodes.communicationMethods],
    ['daily_minutes', referenceCodes.dailyMinutes],
  ])('%s has the codes of the reference list', async (table, codes) => {
    const { results } = await env.DB.prepare(`SELECT code FROM ${table}`).all<{ code: string }>();
    expect(results.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
  });
});

describe('onboarding_runs', () => {
  it('allows one run for each user', async () => {
    await insertRun();
    expect(
      await refusalOf(
        'INSERT INTO onboarding_runs (user_id, questionnaire_version, started_at, updated_at) VALUES (?, 1, ?, ?)',
        mina,
        at,
        at,
      ),
    ).toMatch(/^UNIQUE/);
  });

  it.each([
    'questionnaire_version = 0',
    'version = 0',
    `completed_at = '${at}'`,
    `completed_op = '${op}'`,
    "completed_at = '2026-03-02T09:00:00Z', completed_op = 'x'",
    "started_at = 'now'",
  ])('refuses %s', async (assignment) => {
    await insertRun();
    expect(await refusalOf(`UPDATE onboarding_runs SET ${assignment} WHERE user_id = ?`, mina)).toMatch(/^CHECK/);
  });

  it('keeps no answers of a completed run', async () => {
    await insertRun();
    await runSql(draft, mina, '{"englishName":"Mina"}', at);
    const complete = `UPDATE onboarding_runs SET completed_at = '${at}', completed_op = '${op}' WHERE user_id = ?`;
    expect(await refusalOf(complete, mina)).toBe('onboarding_runs: a completed run keeps no answers');
    await runSql("UPDATE onboarding_data SET answers = '{}' WHERE user_id = ?", mina);
    expect(await refusalOf(complete, mina)).toBe('not refused');
    expect(
      await refusalOf(`UPDATE onboarding_data SET answers = '{"englishName":"Mina"}' WHERE user_id = ?`, mina),
    ).toBe('onboarding.already_completed');
    expect(
      await refusalOf(
        "INSERT INTO onboarding_data (user_id, step, answers, saved_at) VALUES (?, 'interests', '{\"topics\":[]}', ?)",
        mina,
        at,
      ),
    ).toBe('onboarding.already_completed');
  });
});

describe('onboarding_data', () => {
  it('belongs to a run', async () => {
    expect(await refusalOf(draft, mina, '{}', at)).toMatch(/^FOREIGN KEY/);
  });

  it('allows one row for each step', async () => {
    await insertRun();
    await runSql(draft, mina, '{}', at);
    expect(await refusalOf(draft, mina, '{}', at)).toMatch(/^UNIQUE/);
  });

  it.each([
    ["step = 'hobbies'", 'FOREIGN KEY'],
    ["answers = '[]'", 'CHECK'],
    ["answers = 'x'", 'malformed JSON'],
    [`answers = '{"a":"${'x'.repeat(65_536)}"}'`, 'CHECK'],
    ['version = 0', 'CHECK'],
    ['is_skipped = 1, answers = \'{"topics":[]}\'', 'CHECK'],
    ["saved_at = 'now'", 'CHECK'],
    // A step that a restart has filled in is not a skipped step.
    ['is_skipped = 1, saved_at = NULL', 'CHECK'],
  ])('refuses %s', async (assignment, rule) => {
    await insertRun();
    await runSql(draft, mina, '{}', at);
    expect(await refusalOf(`UPDATE onboarding_data SET ${assignment} WHERE user_id = ?`, mina)).toMatch(
      new RegExp(`^${rule}`),
    );
  });

  it('is deleted before its run', async () => {
    await insertRun();
    await runSql(draft, mina, '{}', at);
    expect(await refusalOf('DELETE FROM onboarding_runs WHERE user_id = ?', mina)).toMatch(/^FOREIGN KEY/);
  });
});

describe('user_interests', () => {
  it.each(['motivations', 'topics', 'learning_styles', 'learning_expectations'])(
    'takes known codes in %s, each once',
    async (column) => {
      const set = (value: string) =>
        refusalOf(`UPDATE user_interests SET ${column} = ? WHERE user_id = ?`, value, mina);
      const { results } = await env.DB.prepare(`SELECT code FROM ${column}`).all<{ code: string }>();
      const codes = results.map(({ code }) => code);
      expect(await set(JSON.stringify(codes))).toBe('not refused');
      expect(await set('[]')).toBe('not refused');
      expect(await set('["golf"]')).toBe(`user_interests: ${repeated}`);
      expect(await set(JSON.stringify([codes[0], codes[0]]))).toBe(`user_interests: ${repeated}`);
      expect(await set('[null]')).toBe(`user_interests: ${repeated}`);
      expect(await set('{}')).toMatch(/^CHECK/);
    },
  );

  it('takes the same when a row is added', async () => {
    await runSql('DELETE FROM user_interests WHERE user_id = ?', mina);
    expect(
      await refusalOf('INSERT INTO user_interests (user_id, topics, updated_at) VALUES (?, \'["golf"]\', ?)', mina, at),
    ).toBe(`user_interests: ${repeated}`);
    expect(await refusalOf('INSERT INTO user_interests (user_id, updated_at) VALUES (?, ?)', mina, at)).toBe(
      'not refused',
    );
  });
});

describe('user_preferences', () => {
  it.each(['partner_personalities', 'group_sizes'])('takes known codes in %s, each once', async (column) => {
    const set = (value: string) =>
      refusalOf(`UPDATE user_preferences SET ${column} = ? WHERE user_id = ?`, value, mina);
    const { results } = await env.DB.prepare(`SELECT code FROM ${column}`).all<{ code: string }>();
    expect(await set(JSON.stringify(results.map(({ code }) => code)))).toBe('not refused');
    expect(await set('["golf"]')).toBe(`user_preferences: ${repeated}`);
    expect(await set(JSON.stringify([results[0]?.code, results[0]?.code]))).toBe(`user_preferences: ${repeated}`);
    expect(await set('{}')).toMatch(/^CHECK/);
  });

  it.each([
    ["partner_gender = 'any'", 'FOREIGN KEY'],
    ["communication_method = 'pigeon'", 'FOREIGN KEY'],
    ["daily_minutes = 'minutes_99'", 'FOREIGN KEY'],
    ['communication_method = NULL', 'NOT NULL'],
    ['version = 0', 'CHECK'],
  ])('refuses %s', async (assignment, rule) => {
    expect(await refusalOf(`UPDATE user_preferences SET ${assignment} WHERE user_id = ?`, mina)).toMatch(
      new RegExp(`^${rule}`),
    );
  });

  it('takes the same when a row is added', async () => {
    await runSql('DELETE FROM user_preferences WHERE user_id = ?', mina);
    const insert =
      "INSERT INTO user_preferences (user_id, communication_method, daily_minutes, group_sizes, updated_at) VALUES (?, 'text', 'minutes_10', ?, ?)";
    expect(await refusalOf(insert, mina, '["golf"]', at)).toBe(`user_preferences: ${repeated}`);
    expect(await refusalOf(insert, mina, '["any"]', at)).toBe('not refused');
  });
});
