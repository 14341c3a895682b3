/**
 * Tests lists with thousands of invisible users. The number of rows that a page reads is bounded, and no visible user
 * is missing.
 */
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage, type Line } from '../../../../src/store/page.ts';
import type { RowsOf } from '../../../../src/store/statement.ts';
import type { ListPosition } from '../../../../src/platform/http/paging.ts';
import { matchesOf } from '../../../../src/areas/matching/data/matches.ts';
import { requestsOf } from '../../../../src/areas/matching/data/requests.ts';
import { meter } from '../../../../src/store/metered.ts';
import { setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { completeAccountsStatements } from '../../../support/derived.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const CROWD = 3000;
/** One user in this many is visible. The others hide. */
const SEEN_EVERY = 500;
const mina = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';

beforeEach(freshWorld);

/**
 * Inserts users who send a request to Mina, one second apart. All but a few hide. Returns the ids of the visible users,
 * the latest request first.
 */
async function insertCrowd(status: 'pending' | 'expired' | 'accepted'): Promise<string[]> {
  const ids = Array.from({ length: CROWD }, (_, index) => `0190f000-0000-7000-8000-${String(index).padStart(12, '0')}`);
  const each = (query: string) => env.DB.prepare(query).bind(JSON.stringify(ids));
  const at = "strftime('%Y-%m-%dT%H:%M:%S.000Z', '2026-03-01T00:00:00Z', key || ' seconds')";
  await env.DB.batch([
    each(
      `INSERT INTO user_profiles (id, birth_year, created_at, updated_at, onboarding_completed_at) SELECT value, 1990, '${now}', '${now}', '${now}' FROM json_each(?)`,
    ),
    ...completeAccountsStatements(),
    each(
      `UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id IN (SELECT value FROM json_each(?) WHERE key % ${SEEN_EVERY} <> 7)`,
    ),
    each(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
      SELECT value, value, '${mina}', min(value, '${mina}'), max(value, '${mina}'), ${at}, '2026-03-08T09:00:00.000Z' FROM json_each(?)`),
  ]);
  if (status === 'expired') setNow('2026-03-09T09:00:00.000Z');
  if (status === 'accepted') {
    await env.DB.batch([
      env.DB.prepare("UPDATE matching_requests SET status = 'accepted', decided_at = created_at, decided_op = id"),
      env.DB.prepare(
        "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) SELECT id, 'direct', pair_low, pair_high, created_at FROM matching_requests",
      ),
      env.DB.prepare(
        'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) SELECT id, id, id, pair_low, pair_high, created_at FROM matching_requests',
      ),
    ]);
  }
  return ids.filter((_, index) => index % SEEN_EVERY === 7).toReversed();
}

/** Reads a list to its end. Returns its items, the number of pages, and the most rows that one page read. */
async function readAll<T>(
  list: (after: ListPosition | null, limit: number) => RowsOf<Line<T>>,
  limit: number,
): Promise<{ items: T[]; rowsRead: number; pages: number }> {
  const items: T[] = [];
  let [after, rowsRead, pages]: [ListPosition | null, number, number] = [null, 0, 0];
  do {
    const { db, counts } = meter(env.DB);
    const page: Awaited<ReturnType<typeof readPage<T>>> = await readPage(db, list(after, limit), limit);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    [after, rowsRead, pages] = [page.next, Math.max(rowsRead, counts.rowsRead), pages + 1];
  } while (after !== null && pages < 100);
  return { items, rowsRead, pages };
}

const receivedStatement = (status: 'pending' | 'expired' | undefined) => (after: ListPosition | null, limit: number) =>
  requestsOf('received', status)({ userId: mina, now: instantOf(Date.now()) }, { after, limit });

describe('a list of 3,000 people of whom six are visible', () => {
  it.each(['pending', 'expired', undefined] as const)(
    'of requests (%s) shows them all, and no page reads more than its budget',
    async (status) => {
      const seen = await insertCrowd(status ?? 'pending');
      for (const limit of [1, 2, 20, 100]) {
        const { items, rowsRead } = await readAll(receivedStatement(status), limit);
        expect(items.map(({ requestId }) => requestId)).toEqual(seen);
        expect(rowsRead).toBeLessThan(2000);
      }
    },
  );

  it('of matches shows them all, and no page reads more than its budget', async () => {
    const seen = await insertCrowd('accepted');
    const { items, rowsRead } = await readAll((after, limit) => matchesOf(mina, { after, limit }), 100);
    expect(items.map(({ matchId }) => matchId)).toEqual(seen);
    expect(rowsRead).toBeLessThan(2500);
  });

  it('reads no more rows than a page of 20 shows when everybody is visible', async () => {
    await insertCrowd('pending');
    await env.DB.prepare("UPDATE user_settings SET profile_visibility = 'everyone'").run();
    const { db, counts } = meter(env.DB);
    expect((await readPage(db, receivedStatement(undefined)(null, 20), 20)).items).toHaveLength(20);
    // Four rows of each open request are the ages and wishes of the two users: whether the rules still allow it.
    expect(counts.rowsRead).toBeLessThan(300);
  });
});
