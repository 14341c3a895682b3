/** What holds of groups after any sequence of membership changes, also of changes that come at the same moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { sendMessage } from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { createRoom, removeMember, saveMember } from '../../../support/groups.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';

const names = ['mina', 'daniel', 'yuki', 'jisoo'] as const;
const person = fc.constantFrom<PersonName>(...names);
const place = { room: fc.nat({ max: 1 }), as: person, who: person };
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('join' as const), ...place }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('invite' as const), ...place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('leave' as const), ...place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), ...place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('owner' as const, 'admin', 'member'), ...place }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('becomes a minor' as const, 'becomes an adult'), ...place }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('block' as const, 'unblock'), ...place }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('suspend' as const, 'delete account', 'restore'), ...place }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('send' as const, 'run jobs'), ...place }) },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

async function make({ kind, room, as, who }: Change, roomIds: readonly string[]): Promise<unknown> {
  const roomId = roomIds[room] ?? '';
  const { id } = people[who];
  switch (kind) {
    case 'join':
      return saveMember(as, roomId, as);
    case 'invite':
      return saveMember(as, roomId, who);
    case 'leave':
      return removeMember(as, roomId, as);
    case 'remove':
      return removeMember(as, roomId, who);
    case 'owner':
    case 'admin':
    case 'member':
      return saveMember(as, roomId, who, kind);
    case 'becomes a minor':
    case 'becomes an adult': {
      const birthYear = kind === 'becomes a minor' ? 2010 : 1990;
      return request('PUT', `/moderation/users/${id}/birth`, { as: 'hana', body: { birthYear, reason: 'Seen.' } });
    }
    case 'block':
      return request('PUT', `/users/me/blocks/${id}`, { as });
    case 'unblock':
      return request('DELETE', `/users/me/blocks/${id}`, { as });
    case 'suspend':
      return env.DB.prepare(
        "UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ? AND status = 'active'",
      )
        .bind(id)
        .run();
    case 'delete account':
      return request('DELETE', '/users/me', { as });
    case 'restore':
      return request('POST', '/users/me/restore', { as });
    case 'send':
      return sendMessage(as, roomId);
    case 'run jobs':
      return runCron();
  }
}

/** Says what is wrong with the groups in the database. */
async function findFaults(): Promise<string[]> {
  const open = "chat_rooms r WHERE r.kind <> 'direct' AND r.closed_at IS NULL";
  const members = 'SELECT count(*) FROM chat_members c WHERE c.room_id = r.id';
  const faults: Readonly<Record<string, string>> = {
    'a room has users of another age group':
      "chat_members c JOIN chat_rooms r ON r.id = c.room_id JOIN user_profiles p ON p.id = c.user_id WHERE r.kind <> 'direct' AND r.closed_at IS NULL AND p.age_group IS NOT r.age_group",
    'the number of members is wrong': `${open} AND r.member_count <> (${members})`,
    'a room has too many members or none': `${open} AND (${members}) NOT BETWEEN 1 AND 500`,
    'the owner is no member': `${open} AND NOT EXISTS (SELECT 1 FROM chat_members c WHERE c.room_id = r.id AND c.user_id = r.owner_id)`,
    'a member was removed':
      'chat_members c JOIN chat_removals d ON d.room_id = c.room_id AND d.user_id = c.user_id AND d.lifted_at IS NULL',
  };
  const found: string[] = [];
  for (const [fault, from] of Object.entries(faults)) if ((await rowsOf(from)).length > 0) found.push(fault);
  return found;
}

/** Reads each room as each person. Says who reads what they must not, or does not read what they may. */
async function findReaders(roomIds: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const roomId of nonEmpty(roomIds, 'rooms'))
    for (const as of names) {
      const rows = await rowsOf(
        "chat_members c JOIN user_profiles p ON p.id = c.user_id JOIN chat_rooms r ON r.id = c.room_id WHERE c.room_id = ? AND p.id = ? AND p.status = 'active' AND r.closed_at IS NULL",
        roomId,
        people[as].id,
      );
      const { status } = await request('GET', `/chat/rooms/${roomId}/messages`, { as });
      if ((status === 200) !== rows.length > 0) found.push(`${as} got ${status}`);
    }
  return found;
}

describe('any sequence of membership changes', () => {
  it('leaves every group with one age group, one owner, its members counted, and read by nobody else', async () => {
    await holds(
      fc.asyncProperty(fc.array(fc.tuple(change, change), { minLength: 5, maxLength: 14 }), async (pairs) => {
        await freshWorld();
        for (const other of ['daniel', 'yuki', 'jisoo'] as const) await createMatch('mina', other);
        await createMatch('daniel', 'yuki');
        const roomIds = [await createRoom('mina', 'group'), await createRoom('daniel', 'public')];
        for (const [one, other] of nonEmpty(pairs, 'pairs of changes')) {
          await Promise.all([make(one, roomIds), make(other, roomIds)]);
          expect(await findFaults(), JSON.stringify(pairs)).toEqual([]);
        }
        expect(await findReaders(roomIds), JSON.stringify(pairs)).toEqual([]);
      }),
      runsOf({ sampled: 10, full: 300 }),
    );
  }, 120_000);
});
