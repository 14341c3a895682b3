/** Tests how the cron carries to how many readers users were shown into the pool, once a day. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCandidates } from '../../../../src/areas/matching/data/candidates.ts';
import { countShownStatement } from '../../../../src/areas/matching/data/exposure.ts';
import { rebuildPoolStatements } from '../../../../src/areas/matching/data/pool.ts';
import { matchingTasks } from '../../../../src/areas/matching/jobs/matching-tasks.ts';
import { decayExposure } from '../../../../src/areas/matching/rules/pool.ts';
import { carryExposure, type WalkSize } from '../../../../src/areas/matching/services/carry-exposure.ts';
import { reviewPool } from '../../../../src/areas/matching/services/review-pool.ts';
import { systemClock } from '../../../../src/platform/time/clock.ts';
import { commit } from '../../../../src/store/batch.ts';
import { meter } from '../../../../src/store/metered.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertEnglishSpeakers, readPool } from '../operations/pool.ts';

const DAY = 86_400;

beforeEach(freshWorld);

/** Shows these users to one reader, from a full list. */
const show = (ids: readonly string[]) =>
  commit(env.DB, [countShownStatement(people.hana.id, ids, 40, systemClock.nowIso())]);
const carry = (size: Partial<WalkSize> = {}) =>
  carryExposure(testDeps(), { usersAtOnce: 100, timesAtMost: 1, ...size });
const carriedOn = async (day: string): Promise<number> =>
  (await readPool()).filter((row) => row.exposed_on === day).length;
/** What counts of a user today, by their rows of the pool. */
async function exposuresOf(userId: string): Promise<number[]> {
  const rows = (await readPool()).filter((row) => row.user_id === userId);
  return rows.map(({ exposure, exposed_on: on }) => decayExposure(exposure, on, systemClock.today('Etc/UTC')));
}

describe('the walk that carries the exposure into the pool', () => {
  it('handles 1,000 users who were shown in four statements, and does nothing until the next day', async () => {
    const ids = await insertEnglishSpeakers(1000);
    await show(ids);
    passSeconds(DAY);
    const task = matchingTasks.find(({ name }) => name === 'matching.carry_exposure');
    const { db, counts } = meter(env.DB);
    expect(await task?.run(testDeps({ db }))).toBe(1000);
    expect(counts.statements).toBeLessThanOrEqual(4);
    // A row is written once for each user, and one for the state of the walk.
    expect(counts.rowsWritten).toBeLessThanOrEqual(1002);
    expect(await carriedOn('2026-03-02')).toBe(1000);
    const again = meter(env.DB);
    expect(await task?.run(testDeps({ db: again.db }))).toBe(0);
    expect(again.counts).toMatchObject({ statements: 2, rowsWritten: 0 });
    expect(again.counts.rowsRead).toBeLessThan(10);
  });

  it('reads and writes each row once, however many users it has to come to', async () => {
    const ids = await insertEnglishSpeakers(600);
    const costs: unknown[] = [];
    for (const shown of [200, 600]) {
      await show(ids.slice(0, shown));
      passSeconds(DAY);
      const { db, counts } = meter(env.DB);
      await carryExposure(testDeps({ db }), { usersAtOnce: 100, timesAtMost: 1 });
      costs.push({ ...counts });
      await carry({ timesAtMost: 10 });
    }
    expect(costs[1]).toEqual(costs[0]);
  });

  it('stops after its pages, continues in the next run, and leaves nobody out', async () => {
    const ids = await insertEnglishSpeakers(50);
    await show(ids);
    passSeconds(DAY);
    const size = { usersAtOnce: 10, timesAtMost: 3 };
    expect(await carry(size)).toBe(30);
    // Users who are shown meanwhile do not hide what counted of the day before.
    await show(ids);
    expect(await carry(size)).toBe(20);
    expect(await carriedOn('2026-03-02')).toBe(50);
    expect(await carry(size)).toBe(0);
  });

  it('begins again as soon as a walk ends that has begun on an earlier day', async () => {
    const ids = await insertEnglishSpeakers(20);
    await show(ids);
    passSeconds(DAY);
    const half = { usersAtOnce: 10, timesAtMost: 1 };
    await carry(half);
    await show(ids);
    passSeconds(DAY);
    await carry({ usersAtOnce: 100 });
    expect(await carriedOn('2026-03-03')).toBe(10);
    await carry({ usersAtOnce: 100 });
    expect(await carriedOn('2026-03-03')).toBe(20);
    expect(await exposuresOf(ids[0] ?? '')).toEqual([0.75]);
  });

  it('leaves nobody out when 50 runs come at once', async () => {
    const ids = await insertEnglishSpeakers(100);
    await show(ids);
    passSeconds(DAY);
    await Promise.all(Array.from({ length: 50 }, () => carry({ usersAtOnce: 3, timesAtMost: 1 })));
    expect(await carriedOn('2026-03-02')).toBe(100);
  });
});

describe('the review of a user who signs in', () => {
  it('fault-X2: leaves the exposure to the walk, so that no list tells of a sign-in', async () => {
    const rowsOfDaniel = async () => (await readPool()).filter(({ user_id: id }) => id === people.daniel.id);
    const carried = async () => (await rowsOfDaniel()).map(({ exposure, exposed_on: on }) => [exposure, on]);
    await show([people.daniel.id]);
    passSeconds(DAY);
    const before = await carried();
    await callSuccessfully('daniel', 'POST', '/auth/dev-login', { user: people.daniel.id });
    await reviewPool(testDeps(), { rowsAtOnce: 100, roundsAtMost: 1 });
    expect((await rowsOfDaniel()).map(({ last_active_on: on }) => on)).toEqual(before.map(() => '2026-03-03'));
    expect(await carried()).toEqual(before);
    await carry();
    expect(await carried()).toEqual(before.map(() => [1, '2026-03-02']));
  });
});

describe('a list of recommendations', () => {
  it('reads as many rows among users who were shown before as among users who never were', async () => {
    const ids = await insertEnglishSpeakers(60);
    const seek = {
      lane: 'adult',
      activityBand: 0,
      points: [{ learning: 'ko', native: 'en', place: 7 }],
      limit: 54,
    } as const;
    const rowsRead = async (): Promise<number> => {
      const { db, counts } = meter(env.DB);
      const found = await readCandidates(
        db,
        people.mina.id,
        [seek],
        systemClock.nowIso(),
        systemClock.today('Etc/UTC'),
      );
      expect(found.length).toBeGreaterThan(40);
      return counts.rowsRead;
    };
    const before = await rowsRead();
    await show(ids);
    expect(await rowsRead()).toBe(before);
    passSeconds(DAY);
    await carry();
    expect(await rowsRead()).toBe(before);
  });
});

/** What happens on a day: it shows the user so many times, and computes their rows of the pool again or not. */
const day = fc.record({ passed: fc.integer({ min: 1, max: 6 }), shown: fc.nat({ max: 3 }), isRebuilt: fc.boolean() });
const tried = runsOf({ sampled: 10, full: 100 });

describe('the exposure of a user', () => {
  it(
    `is what counted when the day (UTC) began, in ${tried.numRuns} random sequences of days`,
    { timeout: 300_000 },
    async () => {
      await holds(
        fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 8 }), async (days) => {
          await freshWorld();
          const { id } = people.daniel;
          let expected = 0;
          let shownBefore = 0;
          for (const { passed, shown, isRebuilt } of nonEmpty(days, 'days')) {
            passSeconds(passed * DAY);
            await carry();
            expected = (expected + shownBefore) / 2 ** passed;
            for (let time = 0; time < shown; time += 1) await show([id]);
            if (isRebuilt) {
              await env.DB.prepare('DELETE FROM match_pool WHERE user_id = ?').bind(id).run();
              await commit(env.DB, rebuildPoolStatements([id], systemClock.nowIso()));
            }
            expect(await exposuresOf(id)).toEqual([expected]);
            shownBefore = shown;
          }
        }),
        tried,
      );
    },
  );
});
