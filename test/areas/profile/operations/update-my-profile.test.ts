import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { etagOf } from '../../../support/calls.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, pointersOf, readRows } from './callers.ts';

beforeEach(freshWorld);

const patch = (body: unknown, headers: Record<string, string> = {}) =>
  request('PATCH', '/users/me', {
    as: 'mina',
    headers: { 'content-type': 'application/merge-patch+json', ...headers },
    body: JSON.stringify(body),
  });

describe('updateMyProfile', () => {
  describe('200', () => {
    it('changes every field that may be changed, and keeps the rest', async () => {
      const mina = await sdk('mina');
      const before = unwrap(await mina.getMyProfile());
      const body = {
        englishName: 'Mina Lee',
        nativeName: '이미나',
        introduction: 'one\ntwo',
        birthDate: '1997-12-31',
        gender: 'other',
        residence: 'tokyo',
        timeZone: 'Asia/Tokyo',
      } as const;
      const after = unwrap(await mina.updateMyProfile({ body }));
      expect(after).toEqual({ ...before, ...body, birthYear: 1997 });
      expect(unwrap(await mina.getMyProfile({}, { conditional: false }))).toEqual(after);
      expect(unwrap(await mina.updateMyProfile({ body: { englishName: 'M' } }))).toEqual({
        ...after,
        englishName: 'M',
      });
    });

    it('clears optional fields that are null', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.updateMyProfile({ body: { birthDate: '1998-12-31' } }));
      const cleared = unwrap(
        await mina.updateMyProfile({
          body: { nativeName: null, introduction: null, birthDate: null, gender: null, residence: null },
        }),
      );
      expect(cleared).toMatchObject({
        nativeName: null,
        introduction: null,
        birthDate: null,
        birthYear: 1998,
        gender: null,
        residence: null,
      });
      expect(cleared.completeness.missing.map(({ part }) => part)).toEqual([
        'introduction',
        'image',
        'residence',
        'gender',
      ]);
    });

    it('clears the day of birth when the year changes, and keeps it for the same year', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.updateMyProfile({ body: { birthDate: '1998-12-31' } }));
      expect(unwrap(await mina.updateMyProfile({ body: { birthYear: 1998 } })).birthDate).toBe('1998-12-31');
      expect(unwrap(await mina.updateMyProfile({ body: { birthYear: 1996 } }))).toMatchObject({
        birthDate: null,
        birthYear: 1996,
      });
    });

    it.each([
      ['<script>alert(1)</script>'],
      ['"><img src=x onerror=alert(1)>'],
      ["'; DROP TABLE user_profiles; --"],
      ['{{7*7}} ${7*7} %00 \\u0000'],
      ['../../etc/passwd'],
    ])('DAT-06 stores and returns %s as it is', async (text) => {
      const mina = await sdk('mina');
      const saved = unwrap(
        await mina.updateMyProfile({ body: { introduction: text, englishName: text.slice(0, 50) } }),
      );
      expect(saved).toMatchObject({ introduction: text, englishName: text.slice(0, 50).trim() });
      expect(await readRows('SELECT introduction FROM user_profiles WHERE id = ?', people.mina.id)).toEqual([
        { introduction: text },
      ]);
    });

    it.each(['asia/SEOUL', 'ROK'])('fault-R4: takes %s as the stored zone, so nothing changes', async (timeZone) => {
      const mina = await sdk('mina');
      const before = unwrap(await mina.getMyProfile());
      const tags = [await etagOf('/users/me', 'mina'), await etagOf('/users/me/availability', 'mina')];
      const history = 'SELECT starts_at, time_zone FROM zone_history WHERE user_id = ?';
      const moves = await readRows(history, people.mina.id);
      passSeconds(60);
      expect(unwrap(await mina.updateMyProfile({ body: { timeZone } }))).toEqual(before);
      expect([await etagOf('/users/me', 'mina'), await etagOf('/users/me/availability', 'mina')]).toEqual(tags);
      expect(await readRows(history, people.mina.id)).toEqual(moves);
    });

    it('PRF-09 records a new zone in the history, keeps the free hours, and gives them a new ETag', async () => {
      const mina = await sdk('mina');
      const before = await mina.getMyAvailability();
      setNow('2026-03-05T09:00:00.000Z');
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { timeZone: 'Europe/London' } }));
      const after = await (await sdk('mina')).getMyAvailability();
      expect(unwrap(after)).toEqual({ ...unwrap(before), timeZone: 'Europe/London' });
      expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
      expect(
        await readRows(
          'SELECT starts_at, time_zone FROM zone_history WHERE user_id = ? ORDER BY starts_at',
          people.mina.id,
        ),
      ).toEqual([
        { starts_at: '2026-03-02T09:00:00.000Z', time_zone: 'Asia/Seoul' },
        { starts_at: '2026-03-05T09:00:00.000Z', time_zone: 'Europe/London' },
      ]);
    });

    it('CND-04 lets exactly one of 50 parallel changes with one ETag succeed, and stores that one', async () => {
      const etag = (await request('GET', '/users/me', { as: 'mina' })).headers.get('etag') ?? '';
      const answers = await inParallel(50, (index) => patch({ introduction: `change ${index}` }, { 'if-match': etag }));
      const winners = answers.flatMap(({ status }, index) => (status === 200 ? [index] : []));
      expect(winners).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toMatchObject({
        introduction: `change ${winners[0]}`,
      });
    });

    it('applies 50 parallel changes without a condition, each with a version of its own', async () => {
      const answers = await inParallel(50, (index) => patch({ introduction: `change ${index}` }));
      expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(50);
    });

    it('costs one round trip', async () => {
      expect((await patch({ introduction: 'x' })).headers.get('x-d1-cost')).toContain('roundTrips=1,');
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).updateMyProfile({ body: { gender: null } })).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion, and names the day', async () => {
      const daniel = await leaveAs('daniel');
      const refused = await daniel.updateMyProfile({ body: { englishName: 'Dan' } });
      expect(refused).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending', detail: expect.stringContaining('2026-04-01') },
      });
      expect(unwrap(await daniel.getMyProfile())).toMatchObject({ englishName: 'Daniel Reed' });
    });
  });

  describe('412', () => {
    it('changes nothing for a stale ETag or one that never existed', async () => {
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { introduction: 'kept' } }));
      for (const tag of ['"1"', '"nonsense"', '"99999999999999999999"']) {
        const refused = await patch({ introduction: 'lost' }, { 'if-match': tag });
        expect(refused).toMatchObject({ status: 412, body: { code: 'request.precondition_failed' } });
      }
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toMatchObject({ introduction: 'kept' });
    });
  });

  describe('422', () => {
    it('names every fault at once, with pointers and in the language of the reader, and changes nothing', async () => {
      const refused = await patch(
        {
          englishName: '\u200B',
          nativeName: 'x'.repeat(51),
          birthYear: 2099,
          residence: 'atlantis',
          timeZone: 'Mars/Olympus',
          introduction: 'ok',
        },
        { 'accept-language': 'ko' },
      );
      expect(refused).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
      const { errors } = refused.body as { errors: { pointer: string; detail: string }[] };
      expect(errors.map(({ pointer }) => pointer)).toEqual([
        '/body/englishName',
        '/body/nativeName',
        '/body/birthYear',
        '/body/residence',
        '/body/timeZone',
      ]);
      for (const { detail } of nonEmpty(errors, 'faults')) expect(detail).toMatch(/[가-힣]/);
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toMatchObject({
        englishName: 'Mina Kim',
        introduction: '영어로 편하게 이야기하고 싶어요.',
      });
    });

    it('AZN-04 refuses fields that users may not set', async () => {
      for (const field of [
        'userId',
        'role',
        'status',
        'email',
        'isEmailVerified',
        'createdAt',
        'completeness',
        'image',
        'languages',
        'onboardingCompletedAt',
        'version',
      ]) {
        const refused = await patch({ [field]: 'x' });
        expect(refused.status, field).toBe(422);
        expect(refused.body).toMatchObject({
          code: 'request.invalid',
          errors: expect.arrayContaining([expect.objectContaining({ pointer: `/body/${field}` })]),
        });
      }
    });

    it('refuses a user under 14, and asks for the day where the year leaves it open', async () => {
      await runSql(
        'UPDATE user_profiles SET birth_year = NULL, birth_corrections = birth_corrections + 1, version = version + 1 WHERE id = ?',
        people.mina.id,
      );
      const mina = await sdk('mina');
      expect(await mina.updateMyProfile({ body: { birthDate: '2012-03-03' } })).toMatchObject({
        status: 422,
        problem: { code: 'profile.under_age', detail: expect.stringContaining('14') },
      });
      expect(pointersOf(await mina.updateMyProfile({ body: { birthYear: 2012 } }))).toEqual(['/body/birthYear']);
      expect(unwrap(await mina.updateMyProfile({ body: { birthDate: '2012-03-02' } }))).toMatchObject({
        birthYear: 2012,
      });
    });

    it('refuses an empty patch', async () => {
      expect(await patch({})).toMatchObject({ status: 422, body: { errors: [{ pointer: '/body' }] } });
    });
  });
});
