/**
 * MAT-06 over HTTP: shared time covers the next seven days. It uses the free hours of both users, including the
 * exceptions for single dates. Strangers are told whole hours (fault-X5).
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const monday = { weekday: 'monday', startTime: '20:00', endTime: '22:00' };
/** Mondays 20:00 to 22:00 in Seoul, which is 11:00 to 13:00 in London in winter. */
const inLondon = { weekday: 'monday', startTime: '11:00', endTime: '13:00' };

const setFreeHours = vi.defineHelper(
  async (as: PersonName, weekly: readonly object[], overrides: readonly object[] = []): Promise<void> => {
    const { status, text } = await request('PUT', '/users/me/availability', { as, body: { weekly, overrides } });
    expect(status, text).toBe(200);
  },
);

const readSharedTime = vi.defineHelper(
  async (): Promise<{ minutes: number | undefined; points: number | undefined }> => {
    const [first] = unwrap(await (await sdk('mina')).listRecommendations()).items;
    const [compatibility, theirs] = await Promise.all([
      (await sdk('mina')).getCompatibility({ path: { userId: people.daniel.id } }).then(unwrap),
      (await sdk('daniel')).getCompatibility({ path: { userId: people.mina.id } }).then(unwrap),
    ]);
    // The list and the compatibility of both users contain the same number.
    expect([compatibility.score?.overlapMinutes, theirs.score?.overlapMinutes]).toEqual([
      first?.score.overlapMinutes,
      first?.score.overlapMinutes,
    ]);
    return {
      minutes: first?.score.overlapMinutes,
      points: first?.score.yours.parts.find(({ part }) => part === 'time_overlap')?.points,
    };
  },
);

describe('shared time', () => {
  beforeEach(async () => {
    await setFreeHours('mina', [monday]);
    await setFreeHours('daniel', [inLondon]);
  });

  it('is counted across time zones', async () => {
    expect(await readSharedTime()).toEqual({ minutes: 120, points: 15 });
  });

  it.each<[string, PersonName, object, number]>([
    ['a day off of the reader', 'mina', { onDate: '2026-03-02', kind: 'off' }, 0],
    ['a day off of the other user', 'daniel', { onDate: '2026-03-02', kind: 'off' }, 0],
    ['an hour off', 'mina', { onDate: '2026-03-02', kind: 'off', startTime: '21:00', endTime: '22:00' }, 60],
    ['ten minutes off', 'mina', { onDate: '2026-03-02', kind: 'off', startTime: '21:50', endTime: '22:00' }, 60],
    ['a day off in another week', 'mina', { onDate: '2026-03-09', kind: 'off' }, 120],
    ['a day off that has passed', 'mina', { onDate: '2026-02-23', kind: 'off' }, 120],
  ])('%s changes it as a calendar would', async (_, as, override, minutes) => {
    await setFreeHours(as, [as === 'mina' ? monday : inLondon], [override]);
    expect((await readSharedTime()).minutes).toBe(minutes);
  });

  it('grows by extra hours of both users on one date', async () => {
    await setFreeHours(
      'mina',
      [monday],
      [{ onDate: '2026-03-05', kind: 'extra', startTime: '19:00', endTime: '20:00' }],
    );
    expect((await readSharedTime()).minutes).toBe(120);
    await setFreeHours(
      'daniel',
      [inLondon],
      [{ onDate: '2026-03-05', kind: 'extra', startTime: '10:00', endTime: '11:00' }],
    );
    const { minutes, points } = await readSharedTime();
    expect(minutes).toBe(180);
    expect(points).toBeGreaterThan(15);
  });

  it('is filtered with the hours of single dates', async () => {
    await setFreeHours('daniel', [inLondon], [{ onDate: '2026-03-02', kind: 'off' }]);
    expect(unwrap(await (await sdk('mina')).listRecommendations({ query: { minOverlapMinutes: 1 } })).items).toEqual(
      [],
    );
  });

  it('is halved by the change of the clocks in London', async () => {
    expect((await readSharedTime()).minutes).toBe(120);
    // The first Monday of British summer time. The difference to Seoul is one hour less: 12:00 in London is 20:00 in
    // Seoul.
    setNow('2026-03-30T00:00:00.000Z');
    expect((await readSharedTime()).minutes).toBe(60);
  });

  it.each(['America/New_York', 'Pacific/Pago_Pago'])(
    'fault-X2: is the same whether the other user, in %s, has signed in since or not',
    async (timeZone) => {
      const told: ({ overlapMinutes: number } | null)[] = [];
      for (const signsIn of [false, true]) {
        await freshWorld();
        // Mina lives where a day begins late, and her day reaches back into the evening before of the other.
        await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'Atlantic/Cape_Verde' });
        await callSuccessfully('daniel', 'PATCH', '/users/me', { timeZone });
        const always = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
        await setFreeHours(
          'mina',
          always.map((weekday) => ({ weekday, startTime: '00:00', endTime: '24:00' })),
        );
        await setFreeHours(
          'daniel',
          [],
          [{ onDate: '2026-03-03', startTime: '00:00', endTime: '24:00', kind: 'extra' }],
        );
        const privacy = { onlineStatusAudience: 'nobody' };
        await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy });
        setNow('2026-03-05T00:10:00.000Z');
        if (signsIn) await callSuccessfully('daniel', 'POST', '/auth/dev-login', { user: 'daniel' });
        setNow('2026-03-05T00:20:00.000Z');
        await runCron();
        const { score } = unwrap(await (await sdk('mina')).getCompatibility({ path: { userId: people.daniel.id } }));
        told.push(score);
      }
      expect(told[0]?.overlapMinutes).toBeGreaterThan(0);
      expect(told[1]).toEqual(told[0]);
    },
  );

  it('fault-R6: covers seven days from the day of the reader: in Seoul, 3 March begins at 15:00 in UTC', async () => {
    const extra = { onDate: '2026-03-09', kind: 'extra' };
    await setFreeHours('mina', [], [{ ...extra, startTime: '07:00', endTime: '08:00' }]);
    await setFreeHours('daniel', [], [{ ...extra, onDate: '2026-03-08', startTime: '22:00', endTime: '23:00' }]);
    const minutes = async () => {
      const { items } = unwrap(await (await sdk('mina')).listRecommendations());
      return items[0]?.score.overlapMinutes;
    };
    setNow('2026-03-02T14:59:00.000Z');
    expect(await minutes()).toBe(0);
    setNow('2026-03-02T15:00:00.000Z');
    expect(await minutes()).toBe(60);
  });
});
