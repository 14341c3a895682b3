/**
 * A declared birth: changed once by the user, never across 18, corrected by moderators. Ages follow the user's own day.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import {
  createMatch,
  createRequest,
  decideRequest,
  notificationTypesOf,
  rowsOf,
  sendRequest,
} from '../../../support/matching.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';

beforeEach(freshWorld);

const patch = (name: PersonName, body: object): Promise<Answer> =>
  request('PATCH', '/users/me', {
    as: name,
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify(body),
  });

const agree = (name: PersonName, birth: object): Promise<Answer> =>
  request('PUT', '/users/me/consents', {
    as: name,
    body: { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: false, ...birth },
  });

const correct = (name: PersonName, body: object): Promise<Answer> =>
  request('PUT', `/moderation/users/${people[name].id}/birth`, { as: 'hana', body: { reason: 'Seen.', ...body } });

/** Declares a birth as at the start: directly in the database, with the age group of that birth. */
const declare = (name: PersonName, year: number, date: string | null, group: 'minor' | 'adult'): Promise<void> =>
  runSql(
    'UPDATE user_profiles SET birth_year = ?, birth_date = ?, age_group = ?, birth_corrections = birth_corrections + 1, version = version + 1 WHERE id = ?',
    year,
    date,
    group,
    people[name].id,
  );

/** Makes the profile of a newcomer, who declares this birth, and answers their call that changes it. */
const declareAsNewcomer = async (birth: object): Promise<(change: object) => Promise<Answer>> => {
  await freshWorld();
  const token = await legacyTokenFor('mina', { sub: missingId });
  expect((await request('POST', '/users/me', { token, body: {} })).status).toBe(201);
  const headers = { 'content-type': 'application/merge-patch+json' };
  const change = (body: object) => request('PATCH', '/users/me', { token, headers, body: JSON.stringify(body) });
  expect((await change(birth)).status).toBe(200);
  return change;
};

const birthOf = async (name: PersonName): Promise<unknown[]> =>
  (await rowsOf('user_profiles WHERE id = ?', people[name].id)).map((row) => [row['birth_year'], row['birth_date']]);

const across = { status: 409, body: { code: 'profile.birth_across_adulthood' } };
const used = { status: 409, body: { code: 'profile.birth_already_changed' } };

describe('a declared birth', () => {
  // Mina was born in 1998.
  it.each([
    ['the year, with the date cleared', { birthDate: null, birthYear: 2010 }],
    ['the year alone', { birthYear: 2010 }],
    ['the date alone', { birthDate: '2010-05-14' }],
    ['both', { birthDate: '2010-05-14', birthYear: 2010 }],
  ])('fault-X1: is not changed across 18 by %s, in either direction', async (_, birth) => {
    expect(await patch('mina', birth)).toMatchObject(across);
    expect(await birthOf('mina')).toEqual([[1998, null]]);
    await declare('mina', 2010, null, 'minor');
    expect(await patch('mina', { birthYear: 1998 })).toMatchObject(across);
    expect(await patch('mina', { birthDate: '1998-05-14' })).toMatchObject(across);
  });

  it.each([
    ['a year', { birthYear: 2010 }],
    ['a date', { birthDate: '2010-05-14' }],
  ])('fault-X1: is not changed across 18 by %s sent with the consents', async (_, birth) => {
    expect(await agree('mina', birth)).toMatchObject(across);
    expect(await birthOf('mina')).toEqual([[1998, null]]);
  });

  it('fault-X1: is not changed across 18 by the onboarding, which stays open', async () => {
    await request('POST', '/onboarding/restart', { as: 'mina' });
    const draft = await request('GET', '/onboarding/steps/profile', { as: 'mina' });
    const { answers } = draft.body as { answers: object };
    await request('PUT', '/onboarding/steps/profile', { as: 'mina', body: { ...answers, birthYear: 2010 } });
    expect(await request('POST', '/onboarding/complete', { as: 'mina' })).toMatchObject(across);
    expect(await birthOf('mina')).toEqual([[1998, null]]);
  });

  it('fault-X1: is not moved across 18 by a date within the year, nor by removing it', async () => {
    await declare('mina', 2008, null, 'minor');
    expect(await patch('mina', { birthDate: '2008-01-05' })).toMatchObject(across);
    await declare('mina', 2008, '2008-01-05', 'adult');
    expect(await patch('mina', { birthDate: null })).toMatchObject(across);
    expect(await birthOf('mina')).toEqual([[2008, '2008-01-05']]);
  });

  it('fault-X1: is changed by the user once; a date within the declared year and the same birth are no change', async () => {
    expect((await patch('mina', { birthDate: '1998-04-01' })).status).toBe(200);
    expect((await patch('mina', { birthYear: 1998 })).status).toBe(200);
    expect((await patch('mina', { birthDate: '1998-04-01' })).status).toBe(200);
    expect((await patch('mina', { birthDate: '1997-04-01' })).status).toBe(200);
    expect(await patch('mina', { birthDate: '1998-04-01' })).toMatchObject(used);
    expect(await patch('mina', { birthDate: null })).toMatchObject(used);
    expect(await patch('mina', { birthYear: 1998 })).toMatchObject(used);
    expect(await agree('mina', { birthYear: 1996 })).toMatchObject(used);
    expect((await patch('mina', { introduction: 'Hello.' })).status).toBe(200);
    expect(await birthOf('mina')).toEqual([[1997, '1997-04-01']]);
  });

  it('fault-X1: takes a date for the declared year once, not a second one after taking it away', async () => {
    expect((await patch('mina', { birthDate: '1998-01-01' })).status).toBe(200);
    expect((await patch('mina', { birthDate: null })).status).toBe(200);
    expect(await patch('mina', { birthDate: '1998-12-31' })).toMatchObject(used);
    expect(await agree('mina', { birthDate: '1998-12-31' })).toMatchObject(used);
    const add = "UPDATE user_profiles SET birth_date = '1998-12-31', version = version + 1 WHERE id = ?";
    expect(await refusalOf(add, people.mina.id)).toContain('every change of a declared birth is counted');
    expect(await birthOf('mina')).toEqual([[1998, null]]);
  });

  it.each([
    [{ birthDate: '2011-06-01' }, { birthDate: '2008-03-03' }],
    [{ birthDate: '2011-06-01' }, { birthDate: '2011-05-31' }],
    [{ birthDate: '2011-06-01' }, { birthYear: 2009 }],
    [{ birthYear: 2009 }, { birthDate: '2009-12-31' }],
    [{ birthDate: '2011-06-01' }, { birthDate: '2011-06-02' }],
    [{ birthYear: 2009 }, { birthYear: 2010 }],
  ])('fault-X1: %j of a minor does not become %j, with another 18th birthday', async (birth, other) => {
    setNow('2026-03-02T12:00:00.000Z');
    const change = await declareAsNewcomer(birth);
    expect(await change(other)).toMatchObject(across);
    const consents = { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: false };
    const token = await legacyTokenFor('mina', { sub: missingId });
    expect(await request('PUT', '/users/me/consents', { token, body: { ...consents, ...other } })).toMatchObject(
      across,
    );
  });

  it.each([{ birthDate: '2012-01-05' }, { birthDate: null }, { birthDate: null, birthYear: 2011 }])(
    'fault-X1: of a user on the eve of their 18th birthday does not become %j, which keeps them among minors',
    async (later) => {
      setNow('2026-03-02T12:00:00.000Z');
      const change = await declareAsNewcomer({ birthDate: '2008-03-03' });
      expect(await change(later)).toMatchObject(across);
      setNow('2026-03-04T12:00:00.000Z');
      await runCron();
      expect(await rowsOf('user_profiles WHERE id = ?', missingId)).toMatchObject([{ age_group: 'adult' }]);
    },
  );

  it('fault-X1: of a minor, as a moderator has corrected it, is not changed by them, and no zone makes them an adult', async () => {
    setNow('2026-03-02T12:00:00.000Z');
    expect((await correct('mina', { birthYear: 2011, birthDate: '2011-06-01' })).status).toBe(200);
    expect((await sendRequest('daniel', 'mina')).status).toBe(409);
    expect(await patch('mina', { birthDate: '2008-03-03' })).toMatchObject(across);
    expect(await patch('mina', { birthDate: '2011-06-01', birthYear: 2011 })).toMatchObject({ status: 200 });
    expect(await patch('mina', { birthDate: null })).toMatchObject(across);
    expect((await patch('mina', { timeZone: 'Pacific/Kiritimati' })).status).toBe(200);
    setNow('2026-03-04T12:00:00.000Z');
    await runCron();
    expect(await rowsOf('user_profiles WHERE id = ?', people.mina.id)).toMatchObject([{ age_group: 'minor' }]);
    expect((await sendRequest('daniel', 'mina')).status).toBe(409);
  });

  it('fault-X1: of a minor: direct SQL neither moves the 18th birthday nor changes a corrected birth', async () => {
    await declareAsNewcomer({ birthDate: '2011-06-01' });
    const set = (columns: string) =>
      refusalOf(`UPDATE user_profiles SET ${columns}, version = version + 1 WHERE id = ?`, missingId);
    const moved = 'does not move the 18th birthday';
    expect(await set("birth_date = '2011-05-31', birth_changes = 1")).toContain(moved);
    expect(await set("birth_date = '2011-06-02', birth_changes = 1")).toContain(moved);
    expect(await set("birth_year = 2008, birth_date = '2008-03-03', birth_changes = 1")).toContain(moved);
    expect(await set("birth_year = 2010, birth_date = '2010-01-01', birth_corrections = 1")).toBe('not refused');
    const sameDay = 'birth_year = 2009, birth_date = NULL, birth_changes = 1';
    expect(await set(sameDay)).toContain('does not change a corrected birth');
  });

  it('fault-X1: takes one of 50 changes that come at once', async () => {
    const answers = await inParallel(50, (index) => patch('mina', { birthYear: 1940 + index }));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
    expect(await rowsOf('user_profiles WHERE id = ?', people.mina.id)).toMatchObject([{ birth_changes: 1 }]);
  });

  it('fault-X1: is neither changed uncounted nor counted back by direct SQL', async () => {
    const set = (columns: string) =>
      refusalOf(`UPDATE user_profiles SET ${columns}, version = version + 1 WHERE id = ?`, people.mina.id);
    expect(await set('birth_year = 2010')).toContain('every change of a declared birth is counted');
    expect(await set('birth_year = NULL')).toContain('every change of a declared birth is counted');
    expect(await set('birth_year = 1990, birth_changes = 2')).toContain('CHECK');
    await runSql('UPDATE user_profiles SET birth_changes = 1 WHERE id = ?', people.mina.id);
    expect(await set('birth_changes = 0')).toContain('changes of a birth are not forgotten');
  });
});

describe('a change of the age group', () => {
  it('fault-X1: by a moderator, ends open requests across 18 and withdraws their notices in the same step', async () => {
    const requestId = await createRequest('mina', 'daniel');
    const answer = await correct('mina', { birthYear: 2010 });
    expect(answer).toMatchObject({ status: 200, body: { birthYear: 2010, birthDate: null, ageGroup: 'minor' } });
    expect(await rowsOf('matching_requests WHERE id = ?', requestId)).toMatchObject([
      { status: 'pending', withdrawn_at: expect.any(String) },
    ]);
    expect(await notificationTypesOf('daniel')).toEqual([]);
    expect(await decideRequest('daniel', requestId, 'accept')).toMatchObject({
      body: { code: 'matching.request_not_found' },
    });
  });

  it('fault-X1: shows matches across 18 to the moderators, once, and leaves the match to them', async () => {
    const { matchId } = await createMatch('mina', 'daniel');
    await correct('mina', { birthYear: 2010 });
    await correct('mina', { birthYear: 2010 });
    expect((await request('GET', '/moderation/reports', { as: 'hana' })).body).toMatchObject({
      items: [{ subjectId: people.mina.id, reporterId: null, reason: 'underage', status: 'open' }],
    });
    expect(await rowsOf('reports')).toMatchObject([{ text: expect.stringContaining(matchId) }]);
    expect(await rowsOf('matches')).toMatchObject([{ ended_at: null }]);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['a birthday', '2026-03-10T00:00:00.000Z', () => runCron()],
    [
      'a move to a zone where the birthday has begun',
      '2026-03-09T15:00:00.000Z',
      () => patch('mina', { timeZone: 'Asia/Seoul' }),
    ],
  ])(
    'fault-X1: by %s, shows a match with a minor to the moderators and changes the lane',
    async (_, now, comeOfAge) => {
      await declare('mina', 2008, '2008-03-10', 'minor');
      await runSql(
        "UPDATE user_profiles SET time_zone = 'Etc/UTC', version = version + 1 WHERE id = ?",
        people.mina.id,
      );
      await declare('daniel', 2009, null, 'minor');
      setNow('2026-03-08T00:00:00.000Z');
      const { matchId } = await createMatch('mina', 'daniel');
      setNow(now);
      await comeOfAge();
      expect(await rowsOf('user_profiles WHERE id = ?', people.mina.id)).toMatchObject([{ age_group: 'adult' }]);
      expect(await rowsOf('reports')).toMatchObject([
        { subject_id: people.mina.id, reason: 'underage', text: expect.stringContaining(matchId) },
      ]);
      const pool = await rowsOf<{ lane: string }>('match_pool WHERE user_id = ?', people.mina.id);
      expect(new Set(pool.map(({ lane }) => lane))).toEqual(new Set(['adult']));
    },
  );

  it('fault-X1: leaves nothing impossible when it comes at the same time as requests and answers', async () => {
    const requestId = await createRequest('mina', 'daniel');
    await inParallel(30, (index) => {
      if (index === 15) return correct('mina', { birthYear: 2010 });
      return index % 2 === 0 ? decideRequest('daniel', requestId, 'accept') : sendRequest('daniel', 'mina');
    });
    const open = await rowsOf("matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL");
    const [matches, reports] = [await rowsOf('matches'), await rowsOf('reports')];
    expect(open).toEqual([]);
    // Accepted before the correction: the moderators are told. After it: there is no match.
    expect(reports).toHaveLength(matches.length);
  });

  it.each([
    ['Asia/Seoul', '2026-03-09T14:59:59.000Z', '2026-03-09T15:00:00.000Z'],
    ['America/New_York', '2026-03-10T03:59:59.000Z', '2026-03-10T04:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-09T09:59:59.000Z', '2026-03-09T10:00:00.000Z'],
  ])('fault-R6: by a birthday comes with the day in %s', async (zone, before, after) => {
    await declare('mina', 2008, '2008-03-10', 'minor');
    await runSql('UPDATE user_profiles SET time_zone = ?, version = version + 1 WHERE id = ?', zone, people.mina.id);
    await declare('daniel', 2009, null, 'minor');
    setNow('2026-03-08T00:00:00.000Z');
    const requestId = await createRequest('daniel', 'mina');
    setNow(before);
    await runCron();
    expect(await rowsOf('matching_requests WHERE id = ?', requestId)).toMatchObject([{ status: 'pending' }]);
    setNow(after);
    expect(await decideRequest('mina', requestId, 'accept')).toMatchObject({
      body: { code: 'matching.request_not_found' },
    });
    await runCron();
    expect(await rowsOf('matching_requests WHERE id = ?', requestId)).toMatchObject([
      { status: 'pending', withdrawn_at: expect.any(String) },
    ]);
    expect(await rowsOf('user_profiles WHERE id = ?', people.mina.id)).toMatchObject([{ age_group: 'adult' }]);
  });

  it('fault-X1: by a move to another zone goes upward only, and fills no queue', async () => {
    setNow('2026-03-03T10:30:00.000Z');
    await correct('mina', { birthYear: 2008, birthDate: '2008-03-04' });
    const move = (timeZone: string) => patch('mina', { timeZone });
    // It is the birthday already there.
    expect((await move('Pacific/Kiritimati')).status).toBe(200);
    await createMatch('mina', 'daniel');
    const refused = { status: 409, body: { code: 'profile.zone_across_adulthood' } };
    for (let time = 0; time < 3; time += 1) {
      expect(await move('Pacific/Pago_Pago')).toMatchObject(refused);
      expect((await move('Pacific/Kiritimati')).status).toBe(200);
    }
    expect(await rowsOf('reports')).toEqual([]);
    expect(await rowsOf('user_profiles WHERE id = ?', people.mina.id)).toMatchObject([
      { age_group: 'adult', time_zone: 'Pacific/Kiritimati' },
    ]);
    setNow('2026-03-04T11:00:00.000Z');
    expect((await move('Pacific/Pago_Pago')).status).toBe(200);
  });

  it('fault-X1: gives one report to the moderators, however often it changes before they decide', async () => {
    await createMatch('mina', 'daniel');
    for (const birthYear of [2010, 1998, 2010, 1998, 2010]) await correct('mina', { birthYear });
    expect(await rowsOf('reports')).toHaveLength(1);
  });

  it('fault-R6: of a user born on 29 February comes on 1 March of a common year', async () => {
    await declare('mina', 2008, '2008-02-29', 'minor');
    setNow('2026-02-28T14:59:59.000Z');
    await runCron();
    expect(await rowsOf('user_profiles WHERE id = ?', people.mina.id)).toMatchObject([{ age_group: 'minor' }]);
    passSeconds(1);
    await runCron();
    expect(await rowsOf('user_profiles WHERE id = ?', people.mina.id)).toMatchObject([{ age_group: 'adult' }]);
  });

  it.each([
    ['Asia/Seoul', '2026-03-09T14:59:59.000Z', '2026-03-09T15:00:00.000Z'],
    ['Pacific/Honolulu', '2026-03-10T09:59:59.000Z', '2026-03-10T10:00:00.000Z'],
  ])('fault-R6: a 14th birthday counts from midnight in %s', async (zone, before, after) => {
    await runSql('UPDATE user_profiles SET time_zone = ?, version = version + 1 WHERE id = ?', zone, people.mina.id);
    await declare('mina', 1998, null, 'adult');
    await runSql(
      'UPDATE user_profiles SET birth_year = NULL, age_group = NULL, birth_corrections = 9, version = version + 1 WHERE id = ?',
      people.mina.id,
    );
    setNow(before);
    expect(await patch('mina', { birthDate: '2012-03-10' })).toMatchObject({
      status: 422,
      body: { code: 'profile.under_age', errors: [{ pointer: '/body/birthDate' }] },
    });
    setNow(after);
    expect((await patch('mina', { birthDate: '2012-03-10' })).status).toBe(200);
  });
});
