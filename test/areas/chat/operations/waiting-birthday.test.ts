/** What a user whose 18th birthday has begun, and whose job waits, can still do in rooms of minors: nothing new. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { correctMessage, createMessage, editMessage, react, sendMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { createPublicRoomOf, createRoom, saveMember } from '../../../support/groups.ts';
import { createMatch } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);
const correct = (name: PersonName, birthDate: string) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
const notFound = { status: 404, body: { code: 'chat.room_not_found' } };

describe('fault-X1: an adult by the clock, before the job has passed the birthday', () => {
  it('invites no minor into a group', async () => {
    await correct('mina', '2008-03-10');
    await correct('daniel', '2011-06-01');
    const roomId = await createRoom('mina');
    await createMatch('mina', 'daniel');
    setNow('2026-03-11T09:00:00.000Z');
    expect(await saveMember('mina', roomId, 'daniel')).toMatchObject(notFound);
  });

  it('writes to no public room of minors', async () => {
    await correct('mina', '2008-03-10');
    await correct('daniel', '2011-06-01');
    const roomId = await createPublicRoomOf('daniel', 'mina');
    const [own, theirs] = [await createMessage('mina', roomId), await createMessage('daniel', roomId)];
    setNow('2026-03-11T09:00:00.000Z');
    for (const write of [
      () => sendMessage('mina', roomId),
      () => editMessage('mina', own, '만나자'),
      () => react('mina', theirs, '👍'),
      () => correctMessage('mina', theirs),
    ])
      expect(await write()).toMatchObject(notFound);
    expect((await sendMessage('daniel', roomId)).status).toBe(201);
  });

  it('gives a room of minors no new title', async () => {
    await correct('mina', '2008-03-10');
    const roomId = await createRoom('mina');
    setNow('2026-03-11T09:00:00.000Z');
    const renamed = await request('PATCH', `/chat/rooms/${roomId}`, {
      as: 'mina',
      body: JSON.stringify({ title: '만나자' }),
      headers: { 'content-type': 'application/merge-patch+json' },
    });
    expect(renamed).toMatchObject(notFound);
  });

  it('writes on to a partner with whom they were matched as minors', async () => {
    await correct('mina', '2008-03-10');
    await correct('daniel', '2011-06-01');
    const { roomId } = await createMatch('mina', 'daniel');
    setNow('2026-03-11T09:00:00.000Z');
    expect((await sendMessage('mina', roomId)).status).toBe(201);
  });
});
