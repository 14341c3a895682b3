/** fault-X5: a user who moves their time zone about, and with it the scored week, to find another's exact hours. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Far apart and near each other, in an order in which the scored week begins on another day again and again. */
const zones = [
  'Africa/Abidjan',
  'Pacific/Kiritimati',
  'Asia/Seoul',
  'Pacific/Pago_Pago',
  'Asia/Bangkok',
  'Asia/Dhaka',
  'Asia/Dubai',
  'Africa/Cairo',
  'America/Sao_Paulo',
  'America/Lima',
  'America/Phoenix',
  'Pacific/Honolulu',
];

describe('a user who is free all week and moves their time zone about', () => {
  const readMinutes = async (): Promise<number> => {
    const path = `/matching/compatibility/${people.daniel.id}`;
    return (await callSuccessfully<{ score: { overlapMinutes: number } }>('mina', 'GET', path)).score.overlapMinutes;
  };
  const move = (timeZone: string): Promise<unknown> => callSuccessfully('mina', 'PATCH', '/users/me', { timeZone });

  it('fault-X5: moves the scored week with the changes that count alone, not with every zone', async () => {
    setNow('2026-03-02T23:30:00.000Z');
    await callSuccessfully('daniel', 'PATCH', '/users/me', { timeZone: 'Africa/Abidjan' });
    await callSuccessfully('daniel', 'PUT', '/users/me/availability', {
      weekly: [{ weekday: 'monday', startTime: '08:00', endTime: '16:00' }],
      overrides: [{ onDate: '2026-03-02', kind: 'off', startTime: '09:00', endTime: '15:00' }],
    });
    const weekly = weekdays.map((weekday) => ({ weekday, startTime: '00:00', endTime: '24:00' }));
    await callSuccessfully('mina', 'PUT', '/users/me/availability', { weekly, overrides: [] });
    const seen: number[] = [];
    for (const zone of zones) {
      await move(zone);
      seen.push(await readMinutes());
    }
    // Three zones count. The first week has one Monday, with its exception, and the second has parts of two Mondays.
    expect(seen[1]).not.toBe(seen[0]);
    expect(new Set(seen.slice(2)).size).toBe(1);
    // A zone that has counted before is a change as well.
    await move('Africa/Abidjan');
    expect(await readMinutes()).toBe(seen[2]);
  });
});
