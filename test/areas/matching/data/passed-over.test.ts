/** Tests that the end of a page does not tell a receiver why a sender is out of sight. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertEnglishSpeakers } from '../operations/pool.ts';

const DAY = 86_400;
/** As many hidden entries as a page passes over besides the one that it shows. */
const HIDDEN = 101;

beforeEach(freshWorld);

/** Inserts requests to Mina from users who hide: as many in each list as a page passes over. */
async function fillLists(): Promise<void> {
  const ids = await insertEnglishSpeakers(HIDDEN);
  const insert = (nth: number, status: string, createdAt: string, expiresAt: string): D1PreparedStatement[] => {
    const values = [JSON.stringify(ids), `0190b00${nth}`, createdAt, expiresAt];
    const all = "SELECT replace(value, '0190a000', ?2) FROM json_each(?1)";
    return [
      env.DB.prepare(
        `INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
          SELECT replace(value, '0190a000', ?2), value, ?5, min(value, ?5), max(value, ?5), ?3, ?4 FROM json_each(?1)`,
      ).bind(...values, people.mina.id),
      env.DB.prepare(
        `UPDATE matching_requests SET status = ?5, decided_at = iif(?5 = 'expired', ?4, ?3)
          WHERE ?5 <> 'pending' AND id IN (${all})`,
      ).bind(...values, status),
    ];
  };
  await env.DB.batch([
    ...insert(1, 'cancelled', '2026-02-10T09:00:00.000Z', '2026-02-17T09:00:00.000Z'),
    ...insert(2, 'expired', '2026-02-18T09:00:00.000Z', '2026-02-25T09:00:00.000Z'),
    ...insert(3, 'pending', '2026-03-01T09:00:00.000Z', '2026-03-08T09:00:00.000Z'),
    env.DB.prepare(
      "UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id IN (SELECT value FROM json_each(?))",
    ).bind(JSON.stringify(ids)),
  ]);
}

/** Of each list: how many requests the first page shows, and whether there is another page. */
async function readEnds(): Promise<unknown[]> {
  const ends: unknown[] = [];
  for (const status of ['pending', 'cancelled', 'expired', 'declined', 'accepted', undefined]) {
    const query = { direction: 'received', limit: 1, ...(status !== undefined && { status }) };
    const { body } = await request('GET', '/matching/requests', { as: 'mina', query });
    const { items, nextCursor } = body as { items: unknown[]; nextCursor: string | null };
    ends.push([status, items.length, nextCursor !== null]);
  }
  return ends;
}

const absences: readonly (() => Promise<unknown>)[] = [
  () => callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
  () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`),
  () => callSuccessfully('daniel', 'DELETE', '/users/me'),
];

describe('where a page of received requests ends', () => {
  it('fault-X6: is the same whether a sender hides, blocks the receiver or leaves, and after the request expires', async () => {
    const told: unknown[] = [];
    for (const vanish of absences) {
      await freshWorld();
      await fillLists();
      await createRequest('daniel', 'mina');
      await vanish();
      const open = await readEnds();
      passSeconds(7 * DAY);
      const over = await readEnds();
      await runCron();
      told.push([open, over, await readEnds()]);
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    // The lists are full to the last entry: one more shows.
    const [open, over] = told[0] as [unknown[], unknown[]];
    expect([open[0], open[1], over[1], over[2]]).toEqual([
      ['pending', 0, true],
      ['cancelled', 0, false],
      ['cancelled', 0, false],
      ['expired', 0, true],
    ]);
  });
});
