/** BEN-6: whatever is asked and answered at once, nobody has two sessions at one time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { env } from '../../../support/deps.ts';
import { createMatch } from '../../../support/matching.ts';
import type { PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import { type Action, changeSession, planSession, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const pairs = [
  ['mina', 'daniel'],
  ['daniel', 'mina'],
  ['mina', 'yuki'],
  ['yuki', 'mina'],
  ['yuki', 'jisoo'],
  ['jisoo', 'yuki'],
] as const satisfies readonly (readonly [PersonName, PersonName])[];

/** Two blocking times of one user that overlap: none may ever be stored. */
const overlaps = `SELECT count(*) AS count FROM session_participants a CROSS JOIN session_participants b ON b.user_id = a.user_id
  WHERE a.session_id < b.session_id AND a.blocks_until IS NOT NULL AND b.blocks_until IS NOT NULL
    AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`;

/** One call: a new session of a pair, or an action on one that was made before the round. */
const call = fc.record({
  pair: fc.constantFrom(...pairs),
  quarter: fc.nat(15),
  durationMinutes: fc.constantFrom(15, 30, 60, 90),
  action: fc.constantFrom<Action | 'plan'>('plan', 'plan', 'plan', 'confirm', 'decline', 'cancel'),
  pick: fc.nat(),
});

describe('createSession and confirmSession', () => {
  it('booking-S02: rounds of 50 calls at once leave no overlap', { timeout: 3_600_000 }, async () => {
    const runs = runsOf({ sampled: 3, full: 500 });
    await holds(
      fc.asyncProperty(fc.array(call, { minLength: 100, maxLength: 100 }), async (calls) => {
        await freshWorld();
        for (const [one, other] of [pairs[0], pairs[2], pairs[4]]) await createMatch(one, other);
        const made: { readonly session: Session; readonly pair: (typeof pairs)[number] }[] = [];
        for (const round of [calls.slice(0, 50), calls.slice(50)]) {
          const known = [...made];
          await inParallel(50, async (index) => {
            const { pair, quarter, durationMinutes, action, pick } = round[index] as (typeof calls)[number];
            const chosen = known[pick % Math.max(known.length, 1)];
            if (action !== 'plan' && chosen !== undefined) {
              const [host, guest] = chosen.pair;
              await changeSession(action === 'cancel' ? host : guest, chosen.session, action);
              return;
            }
            const startsAt = new Date(Date.parse('2026-03-05T10:00:00Z') + quarter * 900_000).toISOString();
            const { status, body } = await planSession(pair[0], pair[1], { startsAt, durationMinutes });
            if (status === 201) made.push({ session: body as Session, pair });
          });
          expect(await env.DB.prepare(overlaps).first()).toEqual({ count: 0 });
        }
        expect(made.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
