/** Who can write in a direct room of two partners, and who can read it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, editMessage, sendMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const readRoom = async (as: PersonName, roomId: string) =>
  (await request('GET', `/chat/rooms/${roomId}`, { as })).body as { isWritable?: boolean };
const correct = (name: PersonName, birthDate: string) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
const closed = { status: 409, body: { code: 'chat.room_closed' } };

describe('a partner who lets nobody write to them', () => {
  const choose = (messageAudience: string) =>
    callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { messageAudience } });

  it.each(['everyone', 'matched'])(
    'fault-X2: gets messages of partners while messageAudience is %s',
    async (audience) => {
      const { roomId } = await createMatch('daniel', 'mina');
      await choose(audience);
      expect((await sendMessage('daniel', roomId)).status).toBe(201);
      expect(await readRoom('daniel', roomId)).toMatchObject({ isWritable: true });
    },
  );

  it('fault-X2: gets no message, edit or reaction, and profile and room say so', async () => {
    const { roomId } = await createMatch('daniel', 'mina');
    const { messageId } = await createMessage('daniel', roomId);
    await choose('nobody');
    const message = `/chat/rooms/${roomId}/messages/${messageId}`;
    const { headers } = await request('GET', message, { as: 'daniel' });
    const refused = [
      await sendMessage('daniel', roomId),
      await editMessage('daniel', { roomId, messageId }, 'Are you there?', headers.get('etag') ?? ''),
      await request('PUT', `${message}/reactions/${encodeURIComponent('👍')}`, { as: 'daniel' }),
    ];
    expect(refused).toMatchObject([closed, closed, closed]);
    expect(await readRoom('daniel', roomId)).toMatchObject({ isWritable: false });
    expect((await request('GET', `/users/${people.mina.id}`, { as: 'daniel' })).body).toMatchObject({
      canBeMessaged: false,
    });
  });

  it('writes to partners who let them', async () => {
    const { roomId } = await createMatch('daniel', 'mina');
    await choose('nobody');
    expect((await sendMessage('mina', roomId)).status).toBe(201);
    expect(await readRoom('mina', roomId)).toMatchObject({ isWritable: true });
  });

  it('answers a message that was sent before as it is', async () => {
    const { roomId } = await createMatch('daniel', 'mina');
    const clientMessageId = '0b9f4c1e-6f2d-4c53-9a57-3f1d2c8e7a10';
    expect((await sendMessage('daniel', roomId, { clientMessageId })).status).toBe(201);
    await choose('nobody');
    expect((await sendMessage('daniel', roomId, { clientMessageId })).status).toBe(200);
  });
});

describe('a user who hides from everyone', () => {
  it('writes to their partners, and profile and room say so', async () => {
    const { roomId } = await createMatch('daniel', 'mina');
    await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
    expect((await sendMessage('daniel', roomId)).status).toBe(201);
    expect(await readRoom('daniel', roomId)).toMatchObject({ isWritable: true });
    const profile = await request('GET', `/users/${people.mina.id}`, { as: 'daniel' });
    expect(profile.body).toMatchObject({ relation: 'stranger', canBeMessaged: true });
  });
});

describe('two users of different age groups', () => {
  it('fault-X1: do not write to each other after a moderator has found that one is an adult', async () => {
    await correct('mina', '2010-06-01');
    await correct('daniel', '2010-06-01');
    const { roomId } = await createMatch('daniel', 'mina');
    await correct('daniel', '1990-06-01');
    for (const as of ['daniel', 'mina'] as const) {
      expect(await sendMessage(as, roomId)).toMatchObject(closed);
      expect(await readRoom(as, roomId)).toMatchObject({ isWritable: false, partner: { englishName: null } });
    }
    const profile = await request('GET', `/users/${people.mina.id}`, { as: 'daniel' });
    expect(profile.body).toMatchObject({ canBeMessaged: false });
  });
});

describe('a user who is leaving', () => {
  it('fault-X8: does not read the room either, until they come back', async () => {
    const { roomId } = await createMatch('daniel', 'mina');
    await createMessage('daniel', roomId);
    await callSuccessfully('mina', 'DELETE', '/users/me');
    setNow('2026-03-03T09:00:00.000Z');
    for (const as of ['daniel', 'mina'] as const)
      expect((await request('GET', `/chat/rooms/${roomId}/messages`, { as })).status).toBe(404);
    await callSuccessfully('mina', 'POST', '/users/me/restore');
    for (const as of ['daniel', 'mina'] as const)
      expect((await request('GET', `/chat/rooms/${roomId}/messages`, { as })).status).toBe(200);
  });
});
