/**
 * Tests which received requests count in the summary and in the pool, for random requests of any age.
 */
import { sql } from 'drizzle-orm';
import { addTime, instantOf, subtractTime } from '../../../../src/platform/time/instant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit, readOne } from '../../../../src/store/batch.ts';
import { markForRecountStatement } from '../../../../src/areas/matching/data/request-counts.ts';
import { countAnswers } from '../../../../src/areas/matching/data/summary.ts';
import { expireOverdue } from '../../../../src/areas/matching/services/upkeep.ts';
import { reviewPool } from '../../../../src/areas/matching/services/review-pool.ts';
import { defaultNow, passSeconds, setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { completeAccountsStatements, deriveAll } from '../../../support/derived.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400_000;
const mina = people.mina.id;

/** A received request: its age in days, its outcome, and whether the sender hides. */
const received = fc.record({
  daysAgo: fc.integer({ min: 0, max: 130 }),
  became: fc.constantFrom('accepted', 'declined', 'expired', 'missed', 'cancelled', 'pending'),
  hides: fc.boolean(),
});
const history = fc.record({
  requests: fc.oneof(fc.array(received, { maxLength: 12 }), fc.array(received, { minLength: 105, maxLength: 140 })),
  days: fc.array(fc.constantFrom(0, 1, 6, 7, 30, 89, 90, 91), { minLength: 1, maxLength: 4 }),
  gone: fc.nat(5),
});

async function insertRequests(requests: readonly { daysAgo: number; became: string; hides: boolean }[]): Promise<void> {
  const now = new Date();
  const rows = requests.map(({ daysAgo, became, hides }, index) => {
    const [at, isOver] = [subtractTime(now, { days: daysAgo, milliseconds: index }), daysAgo >= 7];
    // A request does not expire before seven days have passed.
    const status = became !== 'missed' && became !== 'expired' ? became : isOver ? 'expired' : 'pending';
    return [
      `0190f000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      at,
      addTime(at, { days: 7 }),
      status,
      Number(isOver && became === 'missed'),
      Number(hides),
    ];
  });
  const each = (query: string) => env.DB.prepare(query).bind(JSON.stringify(rows));
  await env.DB.batch([
    each(
      `INSERT INTO user_profiles (id, birth_year, created_at, updated_at) SELECT value ->> 0, 1990, '${defaultNow}', '${defaultNow}' FROM json_each(?)`,
    ),
    ...completeAccountsStatements(),
    each(
      "UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id IN (SELECT value ->> 0 FROM json_each(?) WHERE value ->> 5 = 1)",
    ),
    each(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
      SELECT value ->> 0, value ->> 0, '${mina}', min(value ->> 0, '${mina}'), max(value ->> 0, '${mina}'), value ->> 1, value ->> 2 FROM json_each(?)`),
    each(`UPDATE matching_requests SET status = given.value ->> 3, decided_at = iif(given.value ->> 3 = 'expired', expires_at, created_at), decided_op = iif(given.value ->> 3 = 'accepted', matching_requests.id, NULL),
      is_missed = given.value ->> 4 FROM json_each(?) given WHERE given.value ->> 3 <> 'pending' AND matching_requests.id = given.value ->> 0`),
  ]);
  await deriveAll();
}

/** What counts, in the words of the test: the latest 100 received requests of the 90 days before today (UTC). */
async function expectedFigures(): Promise<{ answered: number; listed: number; missed: number }> {
  const since = subtractTime(new Date(), { days: 90 }).slice(0, 10);
  const { results } = await env.DB.prepare(
    `SELECT r.status, r.is_missed, s.profile_visibility AS shown FROM matching_requests r JOIN user_settings s ON s.user_id = r.sender_id
      WHERE r.receiver_id = ? AND r.created_at >= ? ORDER BY r.created_at DESC, r.id DESC LIMIT 100`,
  )
    .bind(mina, since)
    .all<{ status: string; is_missed: number; shown: string }>();
  return {
    answered: results.filter(({ status }) => status === 'accepted' || status === 'declined').length,
    listed: results.filter(({ status, shown }) => status === 'expired' && shown === 'everyone').length,
    missed: results.filter(({ is_missed: isMissed }) => isMissed === 1).length,
  };
}

/** Runs the tasks of the cron, and compares the figures of the summary and of the pool with what counts. */
async function checkFigures(): Promise<void> {
  const deps = testDeps();
  const before = await readOne(deps.db, countAnswers(mina, deps.clock.nowIso()));
  await expireOverdue(deps, 1000);
  await reviewPool(deps, { rowsAtOnce: 1000, roundsAtMost: 1 });
  const read = await readOne(deps.db, countAnswers(mina, deps.clock.nowIso()));
  // The cron does not change the counts of the summary.
  expect(read).toEqual(before);
  const pool = await env.DB.prepare(
    'SELECT DISTINCT answered_requests AS answered, missed_requests AS missed FROM match_pool WHERE user_id = ?',
  )
    .bind(mina)
    .all();
  const { answered, listed, missed } = await expectedFigures();
  expect(read).toEqual({ answered, unanswered: listed });
  expect(pool.results).toEqual([{ answered, missed }]);
}

const tried = runsOf({ sampled: 10, full: 25 });

describe('the response rate', () => {
  it(
    `counts listed requests in the summary and missed ones in the pool, over ${tried.numRuns} histories and the days after them`,
    { timeout: 240_000 },
    async () => {
      await holds(
        fc.asyncProperty(history, async ({ requests, days, gone }) => {
          await freshWorld();
          setNow(defaultNow);
          await insertRequests(requests);
          for (const passed of nonEmpty(days, 'days')) {
            passSeconds((passed * DAY) / 1000);
            await checkFigures();
          }
          // When an account is purged, its requests are deleted too.
          const isGone = sql`id LIKE ${`%00${gone}`}`;
          await commit(env.DB, [
            markForRecountStatement(
              sql`SELECT receiver_id FROM matching_requests WHERE ${isGone}`,
              instantOf(Date.now()),
            ),
            sql`DELETE FROM matching_requests WHERE ${isGone}`,
          ]);
          await checkFigures();
        }),
        tried,
      );
    },
  );
});
