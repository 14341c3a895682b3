/** BEN-6: whatever is asked and answered at once, nobody has two sessions at one time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { env } from '../../../support/deps.ts';
import { createMatch } from '../../../support/matching.ts';
import type { PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import {
  type Action,
  answerProposal,
  changeSession,
  planSession,
  propose,
  type Session,
} from '../../../support/sessions.ts';
import { changeSeries, moveSeries, planSeries } from '../../../support/series.ts';
import { freshWorld } from '../../../support/world.ts';

const pairs = [
  ['mina', 'daniel'],
  ['daniel', 'mina'],
  ['mina', 'yuki'],
  ['yuki', 'mina'],
  ['yuki', 'jisoo'],
  ['jisoo', 'yuki'],
] as const satisfies readonly (readonly [PersonName, PersonName])[];

/** Rounds that follow each other in one world: what one has made, the next ones change. */
const ROUNDS = 5;

/** Two blocking times of one user that overlap: none may ever be stored. */
const overlaps = `SELECT count(*) AS count FROM session_participants a CROSS JOIN session_participants b ON b.user_id = a.user_id
  WHERE a.session_id < b.session_id AND a.blocks_until IS NOT NULL AND b.blocks_until IS NOT NULL
    AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`;

const actions = [
  'plan',
  'plan',
  'series',
  'move',
  'move',
  'confirm',
  'confirm',
  'decline',
  'cancel',
  'propose',
  'propose',
  'accept',
  'accept',
  'end',
] as const;

/** One call: a new session of a pair, or an action of either user on one that was made before the round. */
const call = fc.record({
  pair: fc.constantFrom(...pairs),
  quarter: fc.nat(31),
  durationMinutes: fc.constantFrom(15, 30, 60, 90),
  action: fc.constantFrom(...actions),
  pick: fc.nat(),
  isHost: fc.boolean(),
});

type Call = typeof call extends fc.Arbitrary<infer C> ? C : never;
interface Made {
  readonly session: Session;
  readonly pair: (typeof pairs)[number];
}

const startOf = ({ quarter }: Call) => new Date(Date.parse('2026-03-05T10:00:00Z') + quarter * 900_000).toISOString();

/** What the calls of all rounds have led to, so that the test shows that it tests something. */
const seen = { confirmed: 0, moved: 0, series: 0 };

/** Makes one call. Returns the session if it is new. */
async function make(made: readonly Made[], one: Call): Promise<Made | undefined> {
  const { pair, durationMinutes, action, pick, isHost } = one;
  const chosen = made[pick % Math.max(made.length, 1)];
  if (action === 'series') {
    const recurrence = { frequency: 'daily', count: 3, conflicts: pick % 2 === 0 ? 'skip' : 'refuse' } as const;
    const { status, body } = await planSeries(pair[0], pair[1], startOf(one), recurrence);
    if (status !== 201) return undefined;
    await changeSeries(pair[1], body as Session, 'confirm', 'all');
    return { session: body as Session, pair };
  }
  if (chosen === undefined || action === 'plan') {
    const { status, body } = await planSession(pair[0], pair[1], { startsAt: startOf(one), durationMinutes });
    return status === 201 ? { session: body as Session, pair } : undefined;
  }
  const [host, guest] = chosen.pair;
  const either = isHost ? host : guest;
  if (action === 'move') {
    // Also onto the own old times: a quarter of an hour, or a day.
    const to = new Date(Date.parse(chosen.session.startsAt) + (isHost ? 900_000 : 86_400_000)).toISOString();
    const { status } = await moveSeries(chosen.pair, chosen.session, to, 'all');
    if (status === 200 && chosen.session.series !== null) seen.series += 1;
  } else if (action === 'propose') await propose(either, chosen.session, { startsAt: startOf(one), durationMinutes });
  else if (action === 'accept' || action === 'end') {
    const { status } = await answerProposal(either, chosen.session, action);
    if (action === 'accept' && status === 200) seen.moved += 1;
  } else {
    const { status } = await changeSession(action === 'cancel' ? host : guest, chosen.session, action satisfies Action);
    if (action === 'confirm' && status === 200) seen.confirmed += 1;
  }
  return undefined;
}

describe('createSession, confirmSession, proposeSessionTime and acceptSessionProposal', () => {
  it('booking-S02: rounds of 50 calls at once leave no overlap', { timeout: 3_600_000 }, async () => {
    await holds(
      fc.asyncProperty(fc.array(call, { minLength: ROUNDS * 50, maxLength: ROUNDS * 50 }), async (calls) => {
        await freshWorld();
        for (const [one, other] of [pairs[0], pairs[2], pairs[4]]) await createMatch(one, other);
        const made: Made[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const known = [...made];
          const results = await inParallel(50, (index) => make(known, calls[round * 50 + index] as Call));
          made.push(...results.filter((result) => result !== undefined));
          expect(await env.DB.prepare(overlaps).first()).toEqual({ count: 0 });
        }
      }),
      runsOf({ sampled: 6, full: 1000 / ROUNDS }),
    );
    expect(Math.min(seen.confirmed, seen.moved, seen.series)).toBeGreaterThan(0);
  });
});
