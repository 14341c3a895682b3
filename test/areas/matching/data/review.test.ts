/** Tests how the cron updates users in the pool when days pass and nothing else changes, also for many users. */
import { beforeEach, describe, expect, it } from 'vitest';
import { meter } from '../../../../src/store/metered.ts';
import { matchingTasks } from '../../../../src/areas/matching/jobs/matching-tasks.ts';
import { reviewPool } from '../../../../src/areas/matching/services/review-pool.ts';
import { insertEnglishSpeakers } from '../operations/pool.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;

beforeEach(freshWorld);

const countInFirstBand = async () => (await rowsOf("match_pool WHERE activity_band = 0 AND lane = 'adult'")).length;

describe('the review of the pool', () => {
  it('updates 1,000 people in one run of the cron, with few statements', async () => {
    await insertEnglishSpeakers(1000);
    passSeconds(4 * DAY);
    const { db, counts } = meter(env.DB);
    const task = matchingTasks.find(({ name }) => name === 'matching.review_pool');
    expect(await task?.run(testDeps({ db }))).toBeGreaterThanOrEqual(1000);
    expect(await countInFirstBand()).toBe(0);
    expect(counts.statements).toBeLessThanOrEqual(9);
    expect(await task?.run(testDeps())).toBe(0);
  });

  it('stops after its rounds, reports how long the rest has been due, and continues in the next run', async () => {
    await insertEnglishSpeakers(50);
    passSeconds(4 * DAY);
    const warned: unknown[] = [];
    const deps = testDeps();
    const warning = testDeps({ log: { ...deps.log, warn: (event, fields) => void warned.push([event, fields]) } });
    const size = { rowsAtOnce: 10, roundsAtMost: 3 };
    const before = await countInFirstBand();
    expect(await reviewPool(warning, size)).toBeLessThanOrEqual(30);
    expect(warned).toEqual([['matching.review_behind', { dueOn: '2026-03-06', handled: expect.any(Number) }]]);
    expect(await countInFirstBand()).toBeLessThan(before);
    await reviewPool(testDeps(), size);
    expect(await countInFirstBand()).toBe(0);
  });
});
