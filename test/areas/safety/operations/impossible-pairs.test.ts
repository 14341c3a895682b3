import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { findImpossiblePairs, whyUnseen } from '../../../support/impossible-pairs.ts';
import { createMatch, createRequest, rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

const names = ['mina', 'daniel', 'jisoo', 'yuki'] as const;
const patch = (as: PersonName, path: string, body: unknown) =>
  request('PATCH', path, {
    as,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/merge-patch+json' },
  });

/** Calls one of the operations on a request between the two users, the latest first. */
async function decideLatest(as: PersonName, other: PersonName, decision: string): Promise<void> {
  const [pair] = [[people[as].id, people[other].id].toSorted()];
  const [latest] = await rowsOf<{ id: string }>(
    'matching_requests WHERE pair_low = ? AND pair_high = ? ORDER BY created_at DESC LIMIT 1',
    ...(pair ?? []),
  );
  if (latest) await request('POST', `/matching/requests/${latest.id}/${decision}`, { as });
}

async function endMatch(as: PersonName, other: PersonName): Promise<void> {
  const [match] = await rowsOf<{ id: string }>(
    'matches WHERE ended_at IS NULL AND low_id = ? AND high_id = ?',
    ...[people[as].id, people[other].id].toSorted(),
  );
  if (match) await request('DELETE', `/matching/matches/${match.id}`, { as });
}

async function suspend(name: PersonName): Promise<void> {
  const { body } = await request('POST', `/users/${people[name].id}/reports`, { as: 'hana', body: { reason: 'spam' } });
  const { reportId } = body as { reportId?: string };
  if (reportId === undefined) return;
  await request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision: 'suspend' } });
}

/** Everything that changes who may know of, meet or message whom. Refusals are fine; what they leave is checked. */
const operations: Readonly<Record<string, (as: PersonName, other: PersonName) => Promise<unknown>>> = {
  ask: (as, other) => request('POST', '/matching/requests', { as, body: { receiverId: people[other].id } }),
  accept: (as, other) => decideLatest(as, other, 'accept'),
  decline: (as, other) => decideLatest(as, other, 'decline'),
  cancel: (as, other) => decideLatest(as, other, 'cancel'),
  end: endMatch,
  block: (as, other) => request('PUT', `/users/me/blocks/${people[other].id}`, { as }),
  unblock: (as, other) => request('DELETE', `/users/me/blocks/${people[other].id}`, { as }),
  hide: (as) => patch(as, '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
  'show to partners': (as) => patch(as, '/users/me/settings', { privacy: { profileVisibility: 'matched' } }),
  show: (as) => patch(as, '/users/me/settings', { privacy: { profileVisibility: 'everyone' } }),
  leave: (as) => request('DELETE', '/users/me', { as }),
  restore: (as) => request('POST', '/users/me/restore', { as }),
  'wish for women': (as) => patch(as, '/matching/preferences', { partnerGender: 'female' }),
  'wish for nothing': (as) => patch(as, '/matching/preferences', { partnerGender: 'any' }),
  'learn English': (as) =>
    request('PUT', '/users/me/languages', {
      as,
      body: { native: ['ko'], learning: [{ language: 'en', level: 'A2', targetLevel: 'B2' }] },
    }),
  suspend,
};
const step = fc.record({
  kind: fc.constantFrom(
    ...Object.keys(operations).flatMap((kind) => (kind === 'suspend' ? [kind] : [kind, kind, kind])),
  ),
  as: fc.constantFrom(...names),
  other: fc.constantFrom(...names),
});

/** Checks what each user sees of each other one in the API against the rules and the database. */
async function expectSightAsStored(history: string): Promise<void> {
  for (const viewer of names)
    for (const person of nonEmpty(
      names.filter((name) => name !== viewer),
      'others',
    )) {
      const why = await whyUnseen(people[viewer].id, people[person].id);
      const { status } = await request('GET', `/users/${people[person].id}`, { as: viewer });
      const expected = why === null ? 200 : why === 'viewer suspended' ? 403 : 404;
      expect(status, `${viewer} looks at ${person} (${why}) after ${history}`).toBe(expected);
    }
}

beforeEach(freshWorld);

describe('what the rules forbid', () => {
  it('never remains after any sequence of operations', async () => {
    const sequences = fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
      await freshWorld();
      const history: string[] = [];
      for (const { kind, as, other } of nonEmpty(steps, 'steps')) {
        if (as === other) continue;
        history.push(`${as} ${kind} ${other}`);
        await operations[kind]?.(as, other);
        expect(await findImpossiblePairs(), history.join(', ')).toEqual([]);
      }
      await expectSightAsStored(history.join(', '));
    });
    await holds(sequences, runsOf({ sampled: 4, full: 200 }));
  }, 120_000);

  it('is found by the check: a block, a suspension and a hidden profile that nothing followed', async () => {
    await createMatch('mina', 'daniel');
    await createRequest('jisoo', 'daniel');
    expect(await findImpossiblePairs()).toEqual([]);
    await env.DB.batch([
      env.DB.prepare(
        "INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, '2026-03-02T09:00:00.000Z')",
      ).bind(people.mina.id, people.daniel.id),
      env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?").bind(
        people.jisoo.id,
      ),
    ]);
    expect((await findImpossiblePairs()).map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'open request: sender suspended',
      'match: blocked',
    ]);
  });
});
