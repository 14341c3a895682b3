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
import { passSeconds } from '../../../support/clock.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('editChatMessage', () => {
  describe('200', () => {
    it('replaces the text; the message keeps its place, and both users see the change', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await createMessage('daniel', roomId);
      passSeconds(60);
      const { status, body } = await editMessage('mina', sent, ' 안녕하세요! ');
      const editedAt = '2026-03-02T09:01:00.000Z';
      const edited = { ...sent, text: '안녕하세요!', revision: 2, editedAt, changeSequence: 1 };
      expect([status, body]).toEqual([200, edited]);
      expect((await readMessages('daniel', roomId)).items[0]).toEqual(edited);
    });

    it('shows the new text in the list of rooms and where the message is answered', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const answer = await createMessage('daniel', roomId, { replyTo: sent.messageId });
      await editMessage('mina', sent, '새 글');
      expect((await readMessage('daniel', answer)).body).toMatchObject({ replyTo: { text: '새 글' } });
      await editMessage('daniel', answer, '마지막 글');
      const { body } = await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' });
      expect(body).toMatchObject({ lastMessage: { text: '마지막 글' } });
    });

    it('keeps each text that was replaced', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId, { text: '첫째' });
      await editMessage('mina', sent, '둘째');
      await editMessage('mina', sent, '셋째');
      const kept = await rowsOf('chat_message_revisions ORDER BY revision');
      expect(kept).toMatchObject([
        { revision: 1, text: '첫째' },
        { revision: 2, text: '둘째' },
      ]);
    });

    it('chat-C14: changes nothing when it is repeated', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const first = await editMessage('mina', sent, '새 글');
      passSeconds(60);
      const again = await editMessage('mina', sent, '새 글', first.headers.get('etag') ?? '');
      expect([again.status, again.body]).toEqual([200, first.body]);
    });

    it('chat-C01: a repeated send answers the message with its new text', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = { text: '안녕하세요', clientMessageId: crypto.randomUUID() };
      const { body } = await editMessage('mina', await createMessage('mina', roomId, sent), '새 글');
      const again = await sendMessage('mina', roomId, sent);
      expect([again.status, again.body]).toEqual([200, body]);
    });

    it('takes 50 edits at once: each replaces the text of another, and no number of a change occurs twice', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const [one, other] = [await createMessage('mina', roomId), await createMessage('daniel', roomId)];
      const answers = await inParallel(50, (index) =>
        index % 2 === 0 ? editMessage('mina', one, `text ${index}`) : editMessage('daniel', other, `text ${index}`),
      );
      const edited = answers.map(({ body }) => body as Message);
      expect(new Set(edited.map(({ changeSequence }) => changeSequence)).size).toBe(50);
      expect(edited.map(({ revision }) => revision).toSorted((a, b) => b - a)[0]).toBe(26);
      expect(await rowsOf('chat_message_revisions')).toHaveLength(50);
    });
  });

  describe('403', () => {
    it('refuses to edit what the partner wrote', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const refused = await editMessage('daniel', sent, '새 글');
      expect([refused.status, codeOf(refused)]).toEqual([403, 'chat.not_sender']);
      expect((await readMessage('mina', sent)).body).toEqual(sent);
    });
  });

  describe('404', () => {
    it('says whether the room or the message is not to be found, also after a block', async () => {
      const [roomId, other] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      const sent = await createMessage('mina', roomId);
      expect(codeOf(await editMessage('jisoo', sent, '새 글'))).toBe('chat.room_not_found');
      expect(codeOf(await editMessage('mina', { ...sent, messageId: missingId }, '새 글'))).toBe(
        'chat.message_not_found',
      );
      expect(codeOf(await editMessage('mina', { ...sent, roomId: other }, '새 글'))).toBe('chat.message_not_found');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(codeOf(await editMessage('mina', sent, '새 글'))).toBe('chat.room_not_found');
    });
  });

  describe('409', () => {
    it('refuses to edit when the match has ended', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      expect(codeOf(await editMessage('mina', sent, '새 글'))).toBe('chat.room_closed');
    });

    it('chat-C05: never brings a deleted message back, also with the ETag from before, in 50 races', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await Promise.all(Array.from({ length: 50 }, () => createMessage('mina', roomId)));
      const statuses = await Promise.all(
        sent.map(async (message, index) => {
          const { headers } = await readMessage('mina', message);
          const ifMatch = index % 2 === 0 ? undefined : (headers.get('etag') ?? '');
          const [edited, deleted] = await Promise.all(
            index % 4 < 2
              ? [editMessage('mina', message, '새 글', ifMatch), deleteMessage('mina', message)]
              : [deleteMessage('mina', message), editMessage('mina', message, '새 글', ifMatch)].toReversed(),
          );
          const late = await editMessage('mina', message, '늦은 글', ifMatch);
          return [edited?.status, deleted?.status, late.status];
        }),
      );
      for (const [edited, deleted, late] of nonEmpty(statuses, 'races')) {
        expect([200, 409, 412]).toContain(edited);
        expect([deleted, late]).toEqual([204, 409]);
      }
      const { items } = await readMessages('daniel', roomId);
      expect(nonEmpty(items, 'messages').every(({ text, deletedAt }) => text === null && deletedAt !== null)).toBe(
        true,
      );
      expect(await rowsOf('chat_message_revisions')).toHaveLength(0);
    });
  });

  describe('412', () => {
    it('CND-04: lets exactly one of 50 parallel edits with one ETag succeed', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const { headers } = await readMessage('mina', sent);
      const answers = await inParallel(50, (index) =>
        editMessage('mina', sent, `text ${index}`, headers.get('etag') ?? ''),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      expect((await readMessage('daniel', sent)).body).toEqual(won[0]?.body);
    });

    it('is answered when what the message answers has changed since', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('daniel', roomId);
      const answer = await createMessage('mina', roomId, { replyTo: sent.messageId });
      const { headers } = await readMessage('mina', answer);
      await deleteMessage('daniel', sent);
      expect((await editMessage('mina', answer, '새 글', headers.get('etag') ?? '')).status).toBe(412);
    });
  });

  describe('422', () => {
    it.each([
      ['nothing but white space', '   '],
      ['chat-C35: nothing but invisible characters', '\u200b\u2800'],
      ['chat-C35: a Hangul filler', '\u3164'],
      ['more than 4,000 code points', '가'.repeat(4001)],
    ])('refuses %s', async (_, text) => {
      const roomId = await openRoom('mina', 'daniel');
      expect((await editMessage('mina', await createMessage('mina', roomId), text)).status).toBe(422);
    });
  });
});
