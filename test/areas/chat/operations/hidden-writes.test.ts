/** What writes tell of messages that are hidden from their callers: nothing, not even what became of them. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import {
  correctMessage,
  createCorrection,
  createMessage,
  deleteMessage,
  editMessage,
  type Message,
  openRoom,
  react,
  readMessages,
  sendMessage,
} from '../../../support/chat.ts';
import { createGroupOf, createPublicRoomOf } from '../../../support/groups.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);
const block = (as: PersonName, who: PersonName) => callSuccessfully(as, 'PUT', `/users/me/blocks/${people[who].id}`);
const codeOf = ({ status, body }: Answer) => [status, (body as { code?: string } | null)?.code];

/** The latest message as Daniel's app has it: its place only. */
async function shownToDaniel(roomId: string): Promise<Message> {
  const item = (await readMessages('daniel', roomId)).items.at(-1);
  expect(item).toMatchObject({ type: 'hidden', text: null });
  return item as Message;
}

describe('a correction', () => {
  describe('404', () => {
    const notFound = [404, 'chat.message_not_found'];

    it.each([
      ['group', createGroupOf],
      ['public room', createPublicRoomOf],
    ])(
      'fault-X2: finds no message in a %s of a user who has blocked the caller, and stores nothing',
      async (_, open) => {
        const roomId = await open('yuki', 'mina', 'daniel');
        await block('mina', 'daniel');
        await createMessage('mina', roomId, { text: 'CANARY' });
        const answer = await correctMessage('daniel', await shownToDaniel(roomId), {
          comment: 'I know where you live',
        });
        expect(codeOf(answer)).toEqual(notFound);
        expect(answer.text).not.toContain('CANARY');
        expect(await rowsOf('chat_corrections')).toEqual([]);
      },
    );

    it('fault-X7: finds none of a user who is leaving the service', async () => {
      const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
      await createMessage('mina', roomId);
      await callSuccessfully('mina', 'DELETE', '/users/me');
      expect(codeOf(await correctMessage('daniel', await shownToDaniel(roomId)))).toEqual(notFound);
    });

    it('fault-X10: does not tell whether a hidden message was edited or deleted, or which revision it has', async () => {
      const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
      await block('mina', 'daniel');
      for (const change of ['none', 'edit', 'delete'] as const) {
        const sent = await createMessage('mina', roomId, { text: 'hello' });
        if (change === 'edit') await editMessage('mina', sent, 'hello again');
        if (change === 'delete') await deleteMessage('mina', sent);
        const place = await shownToDaniel(roomId);
        for (const revision of [1, 2, 3])
          expect(codeOf(await correctMessage('daniel', place, { revision }))).toEqual(notFound);
      }
    });

    it('fault-X2: answers a repeated call after the block as one about a message that is not there', async () => {
      const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
      const sent = await createMessage('mina', roomId, { text: 'CANARY' });
      const { clientCorrectionId } = await createCorrection('daniel', sent);
      await block('mina', 'daniel');
      expect(codeOf(await correctMessage('daniel', sent, { clientCorrectionId }))).toEqual(notFound);
    });
  });

  describe('201', () => {
    it('takes corrections of messages of others in the room, and of a partner who hides their profile', async () => {
      const roomId = await createGroupOf('yuki', 'mina', 'daniel');
      await block('mina', 'daniel');
      expect((await correctMessage('daniel', await createMessage('yuki', roomId))).status).toBe(201);
      const direct = await openRoom('jisoo', 'daniel');
      await callSuccessfully('jisoo', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
      expect((await correctMessage('daniel', await createMessage('jisoo', direct))).status).toBe(201);
    });
  });
});

describe.each(['PUT', 'DELETE'] as const)('reactions (%s)', (method) => {
  it('fault-X10: answer 404 for a hidden message, whether it was deleted or not', async () => {
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    await block('mina', 'daniel');
    const answers: unknown[] = [];
    for (const isDeleted of [false, true]) {
      const sent = await createMessage('mina', roomId);
      if (isDeleted) await deleteMessage('mina', sent);
      answers.push(codeOf(await react('daniel', await shownToDaniel(roomId), '👍', method)));
    }
    expect(answers).toEqual(Array.from({ length: 2 }, () => [404, 'chat.message_not_found']));
  });
});

describe.each([
  ['an edit', (place: Message) => editMessage('daniel', place, 'hi')],
  ['a deletion', (place: Message) => deleteMessage('daniel', place)],
])('%s', (_, change) => {
  it('fault-X10: answers 404 for a hidden message', async () => {
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    await block('mina', 'daniel');
    await createMessage('mina', roomId);
    expect(codeOf(await change(await shownToDaniel(roomId)))).toEqual([404, 'chat.message_not_found']);
  });
});

describe('a new message', () => {
  it('fault-X10: refuses an answer to a hidden message as to one that is not there', async () => {
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    await block('mina', 'daniel');
    await createMessage('mina', roomId);
    const { messageId } = await shownToDaniel(roomId);
    const missing = codeOf(await sendMessage('daniel', roomId, { replyTo: crypto.randomUUID() }));
    expect(missing).toEqual([422, 'chat.reply_not_found']);
    expect(codeOf(await sendMessage('daniel', roomId, { replyTo: messageId }))).toEqual(missing);
  });
});
