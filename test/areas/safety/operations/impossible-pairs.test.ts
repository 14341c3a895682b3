/** After any sequence of operations, no pair is newly matched, open or listed that the rules forbid. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import model from '../../../../generated/model/operations.json';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { forbiddenAmong, forbiddenRequests } from '../../../support/forbidden-pairs.ts';
import { findImpossiblePairs, whyUnseen } from '../../../support/impossible-pairs.ts';
import { createMatch, createRequest, rowsOf } from '../../../support/matching.ts';
import { mayBeEmpty, nonEmpty } from '../../../support/nonempty.ts';
import { step, stepKinds, takeStep, walkers } from '../../../support/pair-operations.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';

interface Pair {
  readonly id: string;
  readonly one: string;
  readonly other: string;
}

const matches = () => rowsOf<Pair>('(SELECT id, low_id AS one, high_id AS other FROM matches)');

/** Checks what each user sees of each other one in the API against the rules and the database. */
async function expectSightAsStored(history: string): Promise<void> {
  const now = instantOf(new Date());
  // A purged user has no token: each lives for minutes, the grace period 30 days.
  const purged = (await rowsOf<{ id: string }>("user_profiles WHERE status = 'deleted'")).map(({ id }) => id);
  const present = walkers.filter((name) => !purged.includes(people[name].id));
  for (const viewer of mayBeEmpty(present, 'everyone may have left')) {
    const { status: answered, body } = await request('GET', '/matching/recommendations', { as: viewer });
    const items = answered === 200 ? (body as { items: { partner: { userId: string } }[] }).items : [];
    const listed = items.map(({ partner }) => ({ one: people[viewer].id, other: partner.userId }));
    expect(await forbiddenAmong(listed, now), `${viewer} has a list after ${history}`).toEqual([]);
    for (const person of nonEmpty(
      walkers.filter((name) => name !== viewer),
      'others',
    )) {
      const why = await whyUnseen(people[viewer].id, people[person].id);
      const { status } = await request('GET', `/users/${people[person].id}`, { as: viewer });
      const expected = why === null ? 200 : why === 'viewer suspended' ? 403 : 404;
      expect(status, `${viewer} looks at ${person} (${why}) after ${history}`).toBe(expected);
      const isListed = listed.some(({ other }) => other === people[person].id);
      expect(isListed && why !== null, `${viewer} finds ${person} (${why}) after ${history}`).toBe(false);
    }
  }
}

beforeEach(freshWorld);

describe('what the rules forbid', () => {
  it('fault-X1: never remains after any sequence of operations', { timeout: 600_000 }, async () => {
    const sequences = fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
      await freshWorld();
      const history: string[] = [];
      for (const next of nonEmpty(steps, 'steps')) {
        const before = new Set((await matches()).map(({ id }) => id));
        await takeStep(next);
        history.push(`${next.as} ${next.kind} ${next.other} ${next.pick}`);
        const now = instantOf(new Date());
        const made = (await matches()).filter(({ id }) => !before.has(id));
        const left = [...(await findImpossiblePairs()), ...(await forbiddenRequests(now))];
        expect([...left, ...(await forbiddenAmong(made, now))], history.join(', ')).toEqual([]);
      }
      await expectSightAsStored(history.join(', '));
    });
    await holds(sequences, runsOf({ sampled: 12, full: 100 }));
  });

  it('is tried by every operation that writes a fact about who may meet whom', () => {
    const facts = ['account', 'block', 'match', 'registration', 'report', 'request', 'standing', 'suitability'];
    const writing = nonEmpty(
      model.operations.filter(({ writes }) => writes.some(({ fact }) => facts.includes(fact))),
      'operations',
    );
    const called: readonly string[] = Object.values(stepKinds).flatMap(({ calls }) => [...calls]);
    expect(writing.map(({ id }) => id).toSorted()).toEqual([...new Set(called)].toSorted());
  });

  it('is found by the check: a block, a suspension and a hidden profile that nothing followed', async () => {
    await createMatch('mina', 'daniel');
    await createRequest('jisoo', 'daniel');
    expect(await findImpossiblePairs()).toEqual([]);
    const now = instantOf(new Date());
    expect(await forbiddenRequests(now)).toEqual([]);
    await env.DB.batch([
      env.DB.prepare(
        "INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, '2026-03-02T09:00:00.000Z')",
      ).bind(people.mina.id, people.daniel.id),
      env.DB.prepare(
        "UPDATE user_profiles SET status = 'suspended', birth_year = 2010, birth_corrections = 1, version = version + 1 WHERE id = ?",
      ).bind(people.jisoo.id),
      env.DB.prepare("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?").bind(people.yuki.id),
    ]);
    expect((await findImpossiblePairs()).map(({ what, why }) => `${what}: ${why}`).toSorted()).toEqual([
      'listed: hidden',
      'listed: suspended',
      'match: blocked',
      'open request: sender suspended',
    ]);
    expect(await forbiddenRequests(now)).toMatchObject([{ why: 'age' }]);
  });
});
