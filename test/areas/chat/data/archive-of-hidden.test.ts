/** What the archive has of others in chat: what the API shows, and nothing else. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createCorrection, createMessage, openRoom, readMessages } from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { createGroupOf, createPublicRoomOf, removeMember } from '../../../support/groups.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const archiveOfMina = async () => {
  const files = await readPersonalData(env.DB, people.mina.id, '2026-03-02T09:00:00.000Z');
  return Object.fromEntries(files.map((file) => [file.export.file, file.content]));
};
const received = async () => (await request('GET', '/chat/corrections', { as: 'mina' })).body;

describe('fault-X6: the archive', () => {
  it('has what the user has given, also where they no longer read', async () => {
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    await createCorrection('mina', await createMessage('daniel', roomId), { comment: 'OWN' });
    await removeMember('mina', roomId, 'mina');
    expect(JSON.stringify((await archiveOfMina())['chatCorrections'])).toContain('OWN');
  });

  it('has no words of a user who has blocked its owner, given in a direct room', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const sent = await createMessage('mina', roomId, { text: 'hello' });
    await createCorrection('daniel', sent, { comment: 'CANARY' });
    await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`);
    expect(await received()).toMatchObject({ items: [] });
    expect(JSON.stringify((await archiveOfMina())['chatCorrections'])).not.toMatch(
      new RegExp(`CANARY|${people.daniel.id}`),
    );
  });

  it('has no words that a blocked user writes in a group after the block', async () => {
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    const sent = await createMessage('mina', roomId, { text: 'hello' });
    await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    // An app that kept the message from before the block sends this; the API hides it from Mina.
    await request('POST', `/chat/rooms/${roomId}/messages/${sent.messageId}/corrections`, {
      as: 'daniel',
      body: {
        clientCorrectionId: crypto.randomUUID(),
        revision: 1,
        spans: [{ start: 0, end: 0, replacement: '!' }],
        comment: 'CANARY',
      },
    });
    expect(await received()).toMatchObject({ items: [] });
    expect(JSON.stringify(await archiveOfMina())).not.toContain('CANARY');
  });

  it('does not name a message of a hidden user that mentions its owner', async () => {
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    const { messageId } = await createMessage('daniel', roomId, { text: 'hello', mentions: [people.mina.id] });
    expect(JSON.stringify((await archiveOfMina())['chatMentions'])).toContain(messageId);
    await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    expect((await readMessages('mina', roomId)).items[0]).toMatchObject({ type: 'hidden', mentions: [] });
    expect(JSON.stringify((await archiveOfMina())['chatMentions'])).not.toContain(messageId);
  });

  it('has no corrections of a room that its owner can no longer read', async () => {
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    const sent = await createMessage('mina', roomId, { text: 'hello' });
    await createCorrection('daniel', sent, { comment: 'CANARY' });
    await removeMember('mina', roomId, 'mina');
    expect(await received()).toMatchObject({ items: [] });
    expect(JSON.stringify((await archiveOfMina())['chatCorrections'])).not.toContain('CANARY');
  });
});
