/** MAT-07 on D1 and the hub: a list read page by page while people come, go and become famous, over random sequences. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listRecommendations, type SnapshotPosition } from '../../../src/services/matching/list-recommendations.ts';
import { englishSpeakers } from '../../behaviour/matching/pool.ts';
import { env, testDeps } from '../../support/deps.ts';
import { people } from '../../support/people.ts';
import { freshWorld } from '../../support/world.ts';

const mina = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';
let crowd: string[] = [];
/** People who have not come yet. */
let later: string[] = [];

beforeAll(async () => {
  await freshWorld();
  crowd = await englishSpeakers(50);
  later = await englishSpeakers(10, 1990);
  for (const id of later) await events['somebody comes']?.undo?.(id);
});

const run = (sql: string, ...values: unknown[]): Promise<unknown> => env.DB.prepare(sql).bind(...values).run();

interface Event {
  readonly happens: (id: string) => Promise<unknown>;
  /** Takes it back, whether it has happened or not. */
  readonly undo?: (id: string) => Promise<unknown>;
  /** She may not be shown from then on. */
  readonly keepsOut?: true;
  /** It is about somebody who was not there. */
  readonly isArrival?: true;
}

/** What can happen between two pages. */
const events: Readonly<Record<string, Event>> = {
  nothing: { happens: async () => null },
  'she becomes famous': { happens: (id) => run('UPDATE match_pool SET exposure = exposure + 100 WHERE user_id = ?', id) },
  'she answers a request': { happens: (id) => run('UPDATE match_pool SET answered_requests = answered_requests + 1 WHERE user_id = ?', id) },
  'somebody comes': {
    happens: (id) => run('UPDATE user_settings SET is_recommended = 1 WHERE user_id = ?', id),
    undo: (id) => run('UPDATE user_settings SET is_recommended = 0 WHERE user_id = ?', id),
    isArrival: true,
  },
  'she blocks the reader': {
    happens: (id) => run('INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', id, mina, now),
    undo: (id) => run('DELETE FROM blocks WHERE blocker_id = ?', id),
    keepsOut: true,
  },
  'the reader hides her': {
    happens: (id) => run("INSERT INTO match_feedback (reader_id, person_id, kind, created_at) VALUES (?, ?, 'hide', ?) ON CONFLICT DO NOTHING", mina, id, now),
    undo: (id) => run('DELETE FROM match_feedback WHERE person_id = ?', id),
    keepsOut: true,
  },
  'she asks the reader': {
    happens: (id) => run(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
      VALUES (?1, ?2, ?3, min(?2, ?3), max(?2, ?3), ?4, '2026-03-09T09:00:00.000Z') ON CONFLICT DO NOTHING`, crypto.randomUUID(), id, mina, now),
    undo: (id) => run('DELETE FROM matching_requests WHERE sender_id = ?', id),
    keepsOut: true,
  },
  'she hides her profile': {
    happens: (id) => run("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", id),
    undo: (id) => run("UPDATE user_settings SET profile_visibility = 'everyone' WHERE user_id = ?", id),
    keepsOut: true,
  },
};

const step = fc.record({ limit: fc.integer({ min: 5, max: 25 }), event: fc.constantFrom(...Object.keys(events)), person: fc.nat(49) });

describe('a list of recommendations', () => {
  it('MAT-07 shows everybody once, in its order, but those whom something has come between: 200 sequences', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const gone = new Set<string>();
      const undone: (() => Promise<unknown> | undefined)[] = [];
      const [seen, expected]: [string[], string[]] = [[], []];
      let after: SnapshotPosition | null = null;
      let order: readonly string[] | null = null;
      for (let turn = 0; turn === 0 || after !== null; turn += 1) {
        const { limit, event, person } = steps[turn % steps.length] ?? { limit: 5, event: 'nothing', person: 0 };
        const page = await listRecommendations(testDeps(), { userId: mina, filter: {}, after, limit });
        const whole = page.snapshot.entries.map(({ userId }) => userId);
        order ??= whole;
        expect(whole).toEqual(order);
        expected.push(...whole.slice(after?.offset ?? 0, page.next?.offset ?? whole.length).filter((id) => !gone.has(id)));
        seen.push(...page.items.map(({ partner }) => partner.userId));
        after = page.next;
        const { happens, undo, keepsOut, isArrival } = events[event] ?? { happens: async () => null };
        const id = (isArrival ? later : crowd)[person % (isArrival ? later : crowd).length] ?? '';
        await happens(id);
        undone.push(() => undo?.(id));
        if (keepsOut) gone.add(id);
      }
      for (const undo of undone) await undo();
      expect(seen).toEqual(expected);
      expect(new Set(seen).size).toBe(seen.length);
      // Fifty and Daniel.
      expect(order).toHaveLength(51);
    }), { numRuns: 200, seed: 17 });
  });
});
