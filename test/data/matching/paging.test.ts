/** Reading a list page by page while it changes, over random sequences: no repeats, and no holes among what was there. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../../src/data/batch.ts';
import { requestsOf } from '../../../src/data/matching/requests.ts';
import { env, testDeps } from '../../support/deps.ts';
import { people } from '../../support/people.ts';
import { openRequests } from '../../support/scenarios/matching.ts';
import { freshWorld } from '../../support/world.ts';

const now = '2026-03-02T09:00:00.000Z';
const mina = people.mina.id;

beforeEach(freshWorld);

/** Each page: how many items it may hold, and what happens before the next one. */
const walks = fc.array(fc.record({ limit: fc.integer({ min: 1, max: 5 }), between: fc.constantFrom('nothing', 'nothing', 'arrival', 'decision') }), { minLength: 6, maxLength: 6 });

async function change(between: string): Promise<void> {
  // An arrival is later than all there are; a decision changes the state of one of them.
  if (between === 'arrival') {
    await env.DB.prepare(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
      VALUES (?1, ?2, ?3, min(?2, ?3), max(?2, ?3), '2026-03-02T08:00:00.000Z', '2026-03-09T08:00:00.000Z') ON CONFLICT DO NOTHING`).bind(crypto.randomUUID(), people.daniel.id, mina).run();
  }
  if (between === 'decision') {
    await env.DB.prepare("UPDATE matching_requests SET status = 'declined', decided_at = created_at WHERE id = (SELECT id FROM matching_requests WHERE status = 'pending' AND receiver_id = ? LIMIT 1)").bind(mina).run();
  }
}

describe('requestsOf', () => {
  it('PAG gives what was there once each, whatever happens between the pages', async () => {
    await openRequests(5, (stranger) => [stranger, mina]);
    // A fresh meter each time: one invocation may send 1,000 statements.
    const page = (limit: number, after: readonly [string, string] | null) =>
      all(testDeps().db, requestsOf({ userId: mina, direction: 'received', status: undefined, now, after, limit }));
    const there = (await page(100, null)).map(({ requestId }) => requestId);
    await fc.assert(fc.asyncProperty(walks, async (walk) => {
      const seen: string[] = [];
      let after: readonly [string, string] | null = null;
      for (const { limit, between } of walk) {
        const items: readonly { readonly requestId: string; readonly createdAt: string }[] = await page(limit, after);
        seen.push(...items.map(({ requestId }) => requestId));
        const last = items.at(-1);
        if (last === undefined || items.length < limit) break;
        after = [last.createdAt, last.requestId];
        await change(between);
      }
      expect(new Set(seen).size).toBe(seen.length);
      // Whoever stopped early has seen the beginning of the list without a hole.
      const old = seen.filter((id) => there.includes(id));
      expect(old).toEqual(there.slice(0, old.length));
    }), { numRuns: 60 });
  });
});
