/** BEN-3: tests how many rows a seek of the pool reads, and which users it finds, at any point of the circle. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { utcDay } from '../../../../src/platform/time/instant.ts';
import { readAll } from '../../../../src/store/batch.ts';
import { candidatesAt } from '../../../../src/areas/matching/data/candidates.ts';
import { meter } from '../../../../src/store/metered.ts';
import { insertEnglishSpeakers } from '../operations/pool.ts';
import { env } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const now = '2026-03-02T09:00:00.000Z';
/** All English speakers of the activity band, in the order of the circle. */
let circle: { random_key: number; user_id: string }[] = [];

beforeAll(async () => {
  await freshWorld();
  await insertEnglishSpeakers(100);
  circle = (
    await env.DB.prepare(
      "SELECT random_key, user_id FROM match_pool WHERE native = 'en' AND learning = 'ko' AND lane = 'adult' AND activity_band = 0 ORDER BY random_key, user_id",
    ).all<(typeof circle)[number]>()
  ).results;
});

async function seek(places: readonly number[], limit: number): Promise<{ found: string[]; rowsRead: number }> {
  const { db, counts } = meter(env.DB);
  const points = places.map((place) => ({ learning: 'ko', native: 'en', place }));
  const learners = await readAll(
    db,
    candidatesAt(people.mina.id, { lane: 'adult', activityBand: 0, points, limit }, now, utcDay(now)),
  );
  return { found: learners.flat().map(({ learner }) => learner.userId), rowsRead: counts.rowsRead };
}

/** Returns the ids of all users of the circle, beginning at the point. */
const from = (point: number): string[] =>
  [...circle.filter(({ random_key: key }) => key >= point), ...circle.filter(({ random_key: key }) => key < point)].map(
    ({ user_id: id }) => id,
  );

describe('a seek', () => {
  it('reads as many rows as its limit and one more for each point, wherever it begins', async () => {
    const points = fc.oneof(
      fc.integer({ min: 0, max: 4_294_967_295 }),
      fc.nat(200).map((index) => (circle[index % circle.length]?.random_key ?? 0) + (index % 3) - 1),
    );
    await fc.assert(
      fc.asyncProperty(points, fc.integer({ min: 1, max: 80 }), async (point, limit) => {
        const { found, rowsRead } = await seek([point], limit);
        expect(rowsRead).toBe(limit + 1);
        const passesTheEnd = circle.filter(({ random_key: key }) => key >= point).length < limit;
        expect(found).toEqual(from(point).slice(0, passesTheEnd ? limit - 1 : limit));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('reads that much at each of several points', async () => {
    const [one, other] = [circle[10]?.random_key ?? 0, circle[60]?.random_key ?? 0];
    const { found, rowsRead } = await seek([one, other], 20);
    expect(rowsRead).toBe(2 * (20 + 1));
    expect(found).toEqual([...from(one).slice(0, 20), ...from(other).slice(0, 20)]);
  });

  it('finds everybody once in a circle that is smaller than its limit', async () => {
    for (const point of [0, circle[50]?.random_key ?? 0, 4_294_967_295]) {
      const { found, rowsRead } = await seek([point], 500);
      expect(found).toEqual(from(point));
      // The seek may read three more rows: one at each end of the circle and one at the point.
      expect(rowsRead).toBeLessThanOrEqual(circle.length + 3);
    }
  });

  describe('among users who have blocked the reader', () => {
    const point = (): number => circle[0]?.random_key ?? 0;
    const block = (count: number): Promise<unknown> =>
      env.DB.batch([
        env.DB.prepare('DELETE FROM blocks WHERE blocked_id = ?').bind(people.mina.id),
        env.DB.prepare(
          'INSERT INTO blocks (blocker_id, blocked_id, created_at) SELECT value, ?2, ?3 FROM json_each(?1)',
        ).bind(JSON.stringify(from(point()).slice(0, count)), people.mina.id, now),
      ]);

    it('fault-X6: finds the next users, as if they hid', async () => {
      await block(20);
      expect((await seek([point()], 40)).found).toEqual(from(point()).slice(20, 60));
    });

    it('reads at most 20 rows of the pool more for them, however many they are', async () => {
      await block(80);
      const { found, rowsRead } = await seek([point()], 30);
      expect(found).toEqual([]);
      // Each block that is found is a row, too. So are the point and the end of the circle.
      expect(rowsRead).toBeLessThanOrEqual(2 * (30 + 20) + 2);
    });
  });
});
