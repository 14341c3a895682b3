import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import {
  createMessage,
  deleteMessage,
  editMessage,
  type Message,
  openRoom,
  readMessage,
  readMessages,
  sendMessage,
} from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('deleteChatMessage', () => {
  describe('204', () => {
    it('leaves the place without the text, for both users', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await createMessage('daniel', roomId);
      expect((await deleteMessage('mina', sent)).status).toBe(204);
      const { items, lastSequence } = await readMessages('daniel', roomId);
      const deletedAt = '2026-03-02T09:00:00.000Z';
      expect(items[0]).toEqual({ ...sent, text: null, deletedAt, changeSequence: 1 });
      expect(lastSequence).toBe(2);
    });

    it('takes the text from the list of rooms and from the messages that answer it', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const answer = await createMessage('daniel', roomId, { replyTo: sent.messageId });
      await deleteMessage('mina', sent);
      await deleteMessage('daniel', answer);
      expect((await readMessage('daniel', answer)).body).toMatchObject({ replyTo: { text: null } });
      const { body } = await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' });
      expect(body).toMatchObject({ lastMessage: { sequence: 2, text: null } });
    });

    it('leaves the words in no table, also not those from before an edit', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId, { text: 'canary one' });
      await editMessage('mina', sent, 'canary two');
      await deleteMessage('mina', sent);
      const { results: tables } = await env.DB.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      ).all<{ name: string }>();
      for (const { name } of nonEmpty(tables, 'tables'))
        expect(`${name} ${JSON.stringify(await rowsOf(name))}`).not.toContain('canary');
    });

    it('chat-C14: changes nothing when it is repeated, 50 times at once', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const answers = await inParallel(50, () => deleteMessage('mina', sent));
      expect(answers.every(({ status }) => status === 204)).toBe(true);
      expect(((await readMessage('mina', sent)).body as Message).changeSequence).toBe(1);
    });

    it('chat-C01: a repeated send answers the deleted message and does not bring it back', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = { text: '안녕하세요', clientMessageId: crypto.randomUUID() };
      const message = await createMessage('mina', roomId, sent);
      await deleteMessage('mina', message);
      const again = await sendMessage('mina', roomId, sent);
      expect([again.status, again.body]).toMatchObject([200, { messageId: message.messageId, text: null }]);
    });

    it('takes back a message also when the match has ended', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
      expect((await deleteMessage('mina', sent)).status).toBe(204);
    });

    it('gives messages of one room that are deleted at once numbers of their own', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await inParallel(50, () => createMessage('mina', roomId));
      await Promise.all(sent.map((message) => deleteMessage('mina', message)));
      const { items } = await readMessages('mina', roomId);
      expect(new Set(items.map(({ changeSequence }) => changeSequence)).size).toBe(50);
    });
  });

  describe('403', () => {
    it('refuses to delete what the partner wrote', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const refused = await deleteMessage('daniel', sent);
      expect([refused.status, codeOf(refused)]).toEqual([403, 'chat.not_sender']);
      expect((await readMessage('mina', sent)).body).toEqual(sent);
    });
  });

  describe('404', () => {
    it('says whether the room or the message is not to be found, also after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      expect(codeOf(await deleteMessage('jisoo', sent))).toBe('chat.room_not_found');
      expect(codeOf(await deleteMessage('mina', { ...sent, messageId: missingId }))).toBe('chat.message_not_found');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(codeOf(await deleteMessage('mina', sent))).toBe('chat.room_not_found');
    });
  });
});
