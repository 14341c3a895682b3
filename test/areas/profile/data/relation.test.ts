import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOne } from '../../../../src/store/batch.ts';
import { readPersonFor } from '../../../../src/areas/profile/data/public-profile.ts';
import { isOnlineShownTo, isVisibleTo } from '../../../../src/areas/profile/data/relation.ts';
import { select } from '../../../../src/store/statement.ts';
import { isShown, publicView } from '../../../../src/areas/profile/rules/visibility.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const [viewer, person] = [people.jisoo.id, people.mina.id];
const at = '2026-03-02T09:00:00.000Z';

const statuses = [
  ['active', ''],
  ['suspended', ''],
  ['deleting', `, delete_after = '${at}', deletion_requested_at = '${at}'`],
  [
    'deleted',
    ', email = NULL, english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL, gender = NULL, residence = NULL, last_active_at = NULL',
  ],
] as const;
const directions = [
  [],
  [[viewer, person]],
  [[person, viewer]],
  [
    [viewer, person],
    [person, viewer],
  ],
] as const;
const bonds = ['matched', 'once matched', 'strangers'] as const;
const states = nonEmpty(
  statuses.flatMap(([status, rest]) =>
    (['everyone', 'matched', 'nobody'] as const).flatMap((audience) =>
      directions.flatMap((blocks) =>
        bonds.map((bond) => ({ status, rest, audience, blocks, count: blocks.length, bond })),
      ),
    ),
  ),
  'states',
);

/** Returns the statements that insert a current or ended match of the two users. Strangers need none. */
function bondStatements(bond: (typeof bonds)[number]): D1PreparedStatement[] {
  if (bond === 'strangers') return [];
  const put = (sql: string) => env.DB.prepare(sql).bind(person, viewer, at, bond === 'matched' ? null : at);
  return [
    put(
      "INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at) VALUES ('0190cccc-0000-7000-8000-000000000001', ?1, ?2, ?1, ?2, ?3, iif(?4 IS NULL, '2026-03-09T09:00:00.000Z', '2026-03-10T09:00:00.000Z'))",
    ),
    put(
      "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at, closed_at) VALUES ('0190cccc-0000-7000-8000-000000000002', 'direct', ?1, ?2, ?3, ?4)",
    ),
    put(
      "INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at, ended_at, ended_by) VALUES ('0190cccc-0000-7000-8000-000000000003', '0190cccc-0000-7000-8000-000000000001', '0190cccc-0000-7000-8000-000000000002', ?1, ?2, ?3, ?4, iif(?4 IS NULL, NULL, ?1))",
    ),
  ];
}

async function visible(to: string, id: string): Promise<boolean | undefined> {
  return readOne(
    testDeps().db,
    select(sql`SELECT ${isVisibleTo(to, id)} AS yes`, (row) => row['yes'] === 1),
  );
}

/** Whether the viewer sees that a user is online; undefined if there is no such user. */
async function seesOnline(to: string, id: string): Promise<boolean | undefined> {
  return readOne(
    testDeps().db,
    select(
      sql`SELECT ${isOnlineShownTo(to)} AS yes FROM user_profiles p JOIN user_settings s ON s.user_id = p.id WHERE p.id = ${id}`,
      (row) => row['yes'] === 1,
    ),
  );
}

describe('isOnlineShownTo', () => {
  const all = ['everyone', 'matched', 'nobody'];
  const cases = all.flatMap((shown) =>
    all.flatMap((online) => bonds.flatMap((bond) => all.map((own) => ({ shown, online, bond, own })))),
  );

  it.each(nonEmpty(cases, 'cases'))(
    'agrees with the rule in TypeScript: visible to $shown, online to $online, $bond, the viewer visible to $own',
    async ({ shown, online, bond, own }) => {
      const set = (id: string, ...values: string[]) =>
        env.DB.prepare(
          'UPDATE user_settings SET profile_visibility = ?2, online_status_audience = ?3 WHERE user_id = ?1',
        ).bind(id, ...values);
      await env.DB.batch([...bondStatements(bond), set(person, shown, online), set(viewer, own, 'everyone')]);
      const seen = await readPersonFor(testDeps().db, viewer, person);
      const view = seen && publicView(seen.person, seen.relation, new Date(at));
      expect(await seesOnline(viewer, person)).toBe(typeof view?.isOnline === 'boolean');
    },
  );
});

describe('isVisibleTo', () => {
  it.each(states)(
    'agrees with the rule in TypeScript: $status, visible to $audience, $count blocks, $bond',
    async ({ status, rest, audience, blocks, bond }) => {
      await env.DB.batch([
        ...bondStatements(bond),
        env.DB.prepare(`UPDATE user_profiles SET version = version + 1, status = ?${rest} WHERE id = ?`).bind(
          status,
          person,
        ),
        env.DB.prepare('UPDATE user_settings SET profile_visibility = ? WHERE user_id = ?').bind(audience, person),
        ...blocks.map(([one, other]) =>
          env.DB.prepare('INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)').bind(
            one,
            other,
            at,
          ),
        ),
      ]);
      const seen = await readPersonFor(testDeps().db, viewer, person);
      expect(seen?.relation).toBe(blocks.length > 0 ? 'blocked' : bond === 'matched' ? 'matched' : 'stranger');
      expect(await visible(viewer, person)).toBe(seen !== undefined && isShown(seen.person, seen.relation));
    },
  );

  it("is false for the viewer's own profile and for a missing user", async () => {
    expect(await visible(person, person)).toBe(false);
    expect(await visible(viewer, missingId)).toBe(false);
    expect((await readPersonFor(testDeps().db, person, person))?.relation).toBe('self');
    expect(await readPersonFor(testDeps().db, viewer, missingId)).toBeUndefined();
  });
});
