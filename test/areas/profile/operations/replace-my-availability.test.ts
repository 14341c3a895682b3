import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { addTime, utcDay } from '../../../../src/platform/time/instant.ts';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, pointersOf, readRows } from './callers.ts';

beforeEach(freshWorld);

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const shiftDay = (day: string, days: number) => utcDay(addTime(`${day}T00:00:00.000Z`, { days }));
const hour = (index: number) => `${String(index).padStart(2, '0')}:00`;

describe('replaceMyAvailability', () => {
  describe('200', () => {
    it('PRF-10 stores week and dates to the minute, sorted, and removes the others', async () => {
      const mina = await sdk('mina');
      const saved = unwrap(
        await mina.replaceMyAvailability({
          body: {
            weekly: [
              { weekday: 'sunday', startTime: '23:59', endTime: '24:00' },
              { weekday: 'monday', startTime: '00:00', endTime: '00:01' },
            ],
            overrides: [
              { onDate: '2026-05-05', kind: 'off' },
              { onDate: '2026-04-04', kind: 'extra', startTime: '13:07', endTime: '14:33' },
            ],
          },
        }),
      );
      expect(saved).toEqual({
        timeZone: 'Asia/Seoul',
        weekly: [
          { weekday: 'monday', startTime: '00:00', endTime: '00:01' },
          { weekday: 'sunday', startTime: '23:59', endTime: '24:00' },
        ],
        overrides: [
          { onDate: '2026-04-04', kind: 'extra', startTime: '13:07', endTime: '14:33' },
          { onDate: '2026-05-05', kind: 'off', startTime: '00:00', endTime: '24:00' },
        ],
      });
      expect(unwrap(await mina.getMyAvailability({}, { conditional: false }))).toEqual(saved);
    });

    it('accepts its own answer as the next request', async () => {
      const mina = await sdk('mina');
      const { weekly, overrides } = unwrap(await mina.getMyAvailability());
      expect(unwrap(await mina.replaceMyAvailability({ body: { weekly, overrides } }))).toMatchObject({
        weekly,
        overrides,
      });
    });

    it('takes as much as the contract allows, within its budget, twice', async () => {
      const mina = await sdk('mina');
      const body = {
        weekly: days.flatMap((weekday) =>
          Array.from({ length: 10 }, (_, index) => ({
            weekday,
            startTime: hour(2 * index),
            endTime: hour(2 * index + 1),
          })),
        ),
        overrides: Array.from({ length: 100 }, (_, index) => ({
          onDate: `2026-${String(4 + Math.floor(index / 25)).padStart(2, '0')}-${String(1 + (index % 25)).padStart(2, '0')}`,
          kind: 'off' as const,
        })),
      };
      unwrap(await mina.replaceMyAvailability({ body }));
      const saved = unwrap(await mina.replaceMyAvailability({ body }));
      expect(saved.weekly).toHaveLength(70);
      expect(saved.overrides).toHaveLength(100);
      expect(unwrap(await mina.getMyAvailability({}, { conditional: false }))).toEqual(saved);
    });

    it('CND-04 lets exactly one of 50 parallel replacements with one ETag succeed, completely', async () => {
      const etag = (await request('GET', '/users/me/availability', { as: 'mina' })).headers.get('etag') ?? '';
      const answers = await inParallel(50, (index) =>
        request('PUT', '/users/me/availability', {
          as: 'mina',
          headers: { 'if-match': etag },
          body: { weekly: [{ weekday: days[index % 7], startTime: '10:00', endTime: '11:00' }], overrides: [] },
        }),
      );
      const [winner, ...others] = answers.filter(({ status }) => status === 200);
      expect(others).toEqual([]);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      expect((await request('GET', '/users/me/availability', { as: 'mina' })).body).toEqual(winner?.body);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(
        await (await createNewcomer()).replaceMyAvailability({ body: { weekly: [], overrides: [] } }),
      ).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      const daniel = await leaveAs('daniel');
      expect(await daniel.replaceMyAvailability({ body: { weekly: [], overrides: [] } })).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
      expect(await readRows('SELECT weekday FROM user_availability WHERE user_id = ?', people.daniel.id)).toHaveLength(
        2,
      );
    });
  });

  describe('412', () => {
    it('refuses hours that were read before the zone changed', async () => {
      const etag = (await request('GET', '/users/me/availability', { as: 'mina' })).headers.get('etag') ?? '';
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { timeZone: 'Asia/Tokyo' } }));
      const refused = await request('PUT', '/users/me/availability', {
        as: 'mina',
        headers: { 'if-match': etag },
        body: { weekly: [], overrides: [] },
      });
      expect(refused).toMatchObject({ status: 412, body: { code: 'request.precondition_failed' } });
    });
  });

  describe('422', () => {
    it('names backward blocks, overlaps and far dates, and changes nothing', async () => {
      const mina = await sdk('mina');
      const refused = await mina.replaceMyAvailability({
        body: {
          weekly: [
            { weekday: 'monday', startTime: '12:00', endTime: '11:00' },
            { weekday: 'friday', startTime: '10:00', endTime: '12:00' },
            { weekday: 'friday', startTime: '11:00', endTime: '13:00' },
          ],
          overrides: [
            { onDate: '2029-01-01', kind: 'off' },
            { onDate: '2026-05-05', kind: 'off' },
            { onDate: '2026-05-05', kind: 'extra', startTime: '10:00', endTime: '11:00' },
          ],
        },
      });
      expect(pointersOf(refused)).toEqual([
        '/body/weekly/0/endTime',
        '/body/weekly/2',
        '/body/overrides/2',
        '/body/overrides/0/onDate',
      ]);
      expect(unwrap(await mina.getMyAvailability()).weekly).toHaveLength(2);
    });

    // At this moment it is 2 March in Kiritimati, and still 1 March in Honolulu and in UTC.
    it.each([
      ['Pacific/Kiritimati', '2026-03-01T10:00:00.000Z', '2025-03-02', '2028-03-02'],
      ['Pacific/Honolulu', '2026-03-02T09:59:59.000Z', '2025-03-01', '2028-03-01'],
      ['Pacific/Pago_Pago', '2026-03-02T10:59:59.000Z', '2025-03-01', '2028-03-01'],
      ['Asia/Seoul', '2026-03-01T15:00:00.000Z', '2025-03-02', '2028-03-02'],
    ])('fault-R6: counts the range of dates from the day in %s', async (zone, now, first, last) => {
      setNow(now);
      const mina = await sdk('mina');
      unwrap(await mina.updateMyProfile({ body: { timeZone: zone } }));
      const replace = (onDates: readonly string[]) =>
        mina.replaceMyAvailability({
          body: { weekly: [], overrides: onDates.map((onDate) => ({ onDate, kind: 'off' })) },
        });
      const past = shiftDay(first, -1);
      const future = shiftDay(last, 1);
      expect(pointersOf(await replace([first, last]))).toEqual([]);
      expect(pointersOf(await replace([last, past, first]))).toEqual(['/body/overrides/1/onDate']);
      expect(pointersOf(await replace([future, first, past]))).toEqual([
        '/body/overrides/0/onDate',
        '/body/overrides/2/onDate',
      ]);
      const saved = unwrap(await mina.getMyAvailability({}, { conditional: false }));
      expect(saved.overrides.map(({ onDate }) => onDate)).toEqual([first, last]);
    });

    it.each([['24:01'], ['25:00'], ['9:00'], ['09:60'], ['09:00:00']])('refuses the time %s', async (endTime) => {
      const refused = await (
        await sdk('mina')
      ).replaceMyAvailability({
        body: { weekly: [{ weekday: 'monday', startTime: '00:00', endTime }], overrides: [] },
      });
      expect(pointersOf(refused)).toEqual(['/body/weekly/0/endTime']);
    });
  });
});
