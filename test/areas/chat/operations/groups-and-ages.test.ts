/** A group belongs to one age group, whatever happens to the ages of its members. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, openRoom, sendMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { createGroupOf, createPublicRoomOf, listMembers, roomRow, saveMember } from '../../../support/groups.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { enterRoom } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const correct = (name: PersonName, birthDate: string) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
const seesNothingOf = async (as: PersonName, roomId: string) => {
  expect((await request('GET', `/chat/rooms/${roomId}/messages`, { as })).status).toBe(404);
  expect((await sendMessage(as, roomId)).status).toBe(404);
};

describe('a user who changes the age group', () => {
  it('leaves the groups of adults when a moderator finds that they are a minor', async () => {
    const roomId = await createGroupOf('mina', 'daniel');
    await createMessage('mina', roomId);
    await correct('daniel', '2010-06-01');
    await seesNothingOf('daniel', roomId);
    expect(await listMembers('mina', roomId)).toEqual([[people.mina.id, 'owner']]);
    expect(await roomRow(roomId)).toMatchObject({ member_count: 1 });
  });

  it('passes their own groups on', async () => {
    const roomId = await createGroupOf('mina', 'daniel');
    await correct('mina', '2010-06-01');
    await seesNothingOf('mina', roomId);
    expect(await listMembers('daniel', roomId)).toEqual([[people.daniel.id, 'owner']]);
  });

  it('loses the live connections to their groups, and to no other room', async () => {
    const [roomId, direct] = [await createGroupOf('mina', 'daniel'), await openRoom('daniel', 'yuki')];
    const [tab, other] = [await enterRoom('daniel', roomId), await enterRoom('daniel', direct)];
    await correct('daniel', '2010-06-01');
    await runJobs();
    expect(await tab.waitForClose()).toEqual({ code: 4404, reason: 'room not found' });
    expect(await other.answersPing()).toBe(true);
  });

  it('loses them on the 18th birthday as well', async () => {
    for (const name of ['daniel', 'yuki'] as const) await correct(name, name === 'yuki' ? '2011-06-01' : '2008-03-10');
    const roomId = await createPublicRoomOf('yuki', 'daniel');
    const tab = await enterRoom('daniel', roomId);
    setNow('2026-03-11T09:00:00.000Z');
    await runCron();
    expect(await tab.waitForClose()).toMatchObject({ code: 4404 });
  });

  it('stays in their groups when the age group does not change', async () => {
    const roomId = await createGroupOf('mina', 'daniel');
    await correct('daniel', '1980-06-01');
    expect(await listMembers('daniel', roomId)).toHaveLength(2);
  });

  it('leaves the groups of minors on the 18th birthday, and joins none before the job has passed it', async () => {
    for (const name of ['mina', 'daniel', 'yuki'] as const)
      await correct(name, name === 'yuki' ? '2011-06-01' : '2008-03-10');
    const roomId = await createPublicRoomOf('yuki', 'mina');
    setNow('2026-03-11T09:00:00.000Z');
    expect(await saveMember('daniel', roomId, 'daniel')).toMatchObject({ body: { code: 'chat.room_not_found' } });
    await runCron();
    await seesNothingOf('mina', roomId);
    expect(await listMembers('yuki', roomId)).toEqual([[people.yuki.id, 'owner']]);
    expect(await saveMember('mina', roomId, 'mina')).toMatchObject({ body: { code: 'chat.room_not_found' } });
  });
});

describe('a public room', () => {
  it('is not there for the other age group', async () => {
    const roomId = await createPublicRoomOf('mina');
    await correct('jisoo', '2010-06-01');
    expect(await saveMember('jisoo', roomId, 'jisoo')).toMatchObject({ body: { code: 'chat.room_not_found' } });
  });
});
