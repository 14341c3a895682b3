/** What answers tell of members who are hidden from the caller: not that they are there. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { sendMessage } from '../../../support/chat.ts';
import {
  createGroupOf,
  createPublicRoomOf,
  listMembers,
  removeMember,
  roomRow,
  saveMember,
} from '../../../support/groups.ts';
import { connectWithToken } from '../../../support/live.ts';
import { passSeconds } from '../../../support/clock.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { tokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';

let roomId: string;
beforeEach(async () => {
  await freshWorld();
  roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
  await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
  expect(await listMembers('daniel', roomId)).not.toContainEqual([people.mina.id, expect.anything()]);
});

describe('fault-X10: a blocked user cannot tell whether the one who blocked them is in a room', () => {
  it('by inviting them', async () => {
    const inside = await saveMember('daniel', roomId, 'mina');
    await removeMember('mina', roomId, 'mina');
    const outside = await saveMember('daniel', roomId, 'mina');
    expect(inside).toMatchObject({ status: 404, body: { code: 'profile.user_not_found' } });
    expect(outside).toMatchObject({ status: 404, body: { code: 'profile.user_not_found' } });
  });

  it('by mentioning them', async () => {
    const mention = { text: 'hello', mentions: [people.mina.id] };
    const inside = await sendMessage('daniel', roomId, mention);
    await removeMember('mina', roomId, 'mina');
    const outside = await sendMessage('daniel', roomId, mention);
    expect(inside).toMatchObject({ status: 422, body: { code: 'chat.mention_not_member' } });
    expect(outside).toMatchObject({ status: 422, body: { code: 'chat.mention_not_member' } });
  });

  it('and reaches none of their devices by inviting them', async () => {
    const hub = await connectWithToken(await tokenFor('mina'));
    await saveMember('daniel', roomId, 'mina');
    const frame = await Promise.race([hub.nextFrame(), scheduler.wait(500).then(() => 'nothing')]);
    expect(frame).toBe('nothing');
  });

  it('and the room has one row of them, and one place', async () => {
    await saveMember('daniel', roomId, 'mina');
    expect((await roomRow(roomId))?.member_count).toBe(3);
    expect(await rowsOf('chat_members WHERE room_id = ?', roomId)).toHaveLength(3);
  });
});

describe('fault-X6: an invitation of a member', () => {
  it('changes nothing, and tells their apps nothing', async () => {
    const group = await createGroupOf('yuki', 'jisoo');
    passSeconds(1);
    const hub = await connectWithToken(await tokenFor('jisoo'));
    expect((await saveMember('yuki', group, 'jisoo')).status).toBe(200);
    const frame = await Promise.race([hub.nextFrame(), scheduler.wait(500).then(() => 'nothing')]);
    expect(frame).toBe('nothing');
  });
});
