import { evictDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { chatRoomOf } from '../../../../src/areas/chat/services/chat-rooms.ts';
import { request } from '../../../support/app.ts';
import { createMessage, type Message, openRoom, readMessages, sendMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('sendChatMessage', () => {
  describe('201', () => {
    it('numbers the messages of both users 1, 2, 3 and names where each is', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const answers = [
        await sendMessage('mina', roomId),
        await sendMessage('daniel', roomId),
        await sendMessage('mina', roomId),
      ];
      expect(answers.map(({ body }) => (body as Message).sequence)).toEqual([1, 2, 3]);
      const { headers, body } = answers[1] ?? (await sendMessage('mina', roomId));
      const found = await request('GET', headers.get('location') ?? '', { as: 'mina' });
      expect(found.body).toEqual(body);
    });

    it('stores the text in Unicode form NFC, without white space at its ends, with its line breaks', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const { text } = await createMessage('mina', roomId, { text: '  한\r\n둘 ' });
      expect(text).toBe('한\n둘');
    });

    it('chat-C35: takes one letter, one sign and emoji of several parts as they were sent', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const texts = ['ㅋ', '.', '🙂', '👨‍👩‍👧'];
      for (const text of texts) expect((await createMessage('mina', roomId, { text })).text).toBe(text);
    });

    it('takes 4,000 code points, and no more', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect((await sendMessage('mina', roomId, { text: '가'.repeat(4000) })).status).toBe(201);
      expect((await sendMessage('mina', roomId, { text: '가'.repeat(4001) })).status).toBe(422);
    });

    it('shows the message that is answered', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const { messageId, senderId } = await createMessage('daniel', roomId, { text: `Hi! ${'😀'.repeat(300)}` });
      const { replyTo } = await createMessage('mina', roomId, { replyTo: messageId });
      expect(replyTo).toMatchObject({ messageId, senderId, sequence: 1, text: `Hi! ${'😀'.repeat(196)}` });
    });

    it('works in the room of a pair that matched by asking each other', async () => {
      await request('POST', '/matching/requests', { as: 'mina', body: { receiverId: people.daniel.id } });
      const crossing = await request('POST', '/matching/requests', {
        as: 'daniel',
        body: { receiverId: people.mina.id },
      });
      const { match } = crossing.body as { match: { roomId: string } };
      expect((await sendMessage('mina', match.roomId)).status).toBe(201);
    });

    it('goes on with the numbers when the pair is matched again', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      await createMessage('mina', roomId);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      await createMatch('mina', 'daniel');
      expect((await createMessage('daniel', roomId)).sequence).toBe(2);
    });

    it('stores messages of 50 senders at once in few batches, without gaps', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const answers = await inParallel(50, (index) => sendMessage(index % 2 === 0 ? 'mina' : 'daniel', roomId));
      const sequences = answers.map(({ body }) => (body as Message).sequence);
      expect(sequences.toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: 50 }, (_, index) => index + 1),
      );
      const groups = await rowsOf('chat_messages GROUP BY op');
      expect(groups.length).toBeLessThan(25);
    });
  });

  describe('200', () => {
    it('chat-C01: answers the stored message when the call is repeated, 50 times at once', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = { text: '안녕하세요', clientMessageId: crypto.randomUUID() };
      const answers = await inParallel(50, () => sendMessage('mina', roomId, sent));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(1);
    });

    it.each([
      ['at once', 0],
      ['after 25 hours, when an Idempotency-Key would be forgotten', 25 * 3600],
      ['after 8 days', 8 * 86_400],
    ])('chat-C01: answers the stored message %s, also when the room was evicted', async (_, seconds) => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = { text: '안녕하세요', clientMessageId: crypto.randomUUID() };
      const first = await createMessage('mina', roomId, sent);
      await createMessage('daniel', roomId);
      await evictDurableObject(chatRoomOf(env, roomId));
      passSeconds(seconds);
      const again = await sendMessage('mina', roomId, sent);
      expect([again.status, again.body]).toEqual([200, first]);
      expect((await readMessages('daniel', roomId)).lastSequence).toBe(2);
    });

    it('has no effect: the room keeps the time of its latest message', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = { text: '안녕하세요', clientMessageId: crypto.randomUUID() };
      const { createdAt } = await createMessage('mina', roomId, sent);
      passSeconds(60);
      await sendMessage('mina', roomId, sent);
      const { body } = await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' });
      expect(body).toMatchObject({ lastActivityAt: createdAt });
    });

    it('is answered after the match has ended too: the message was sent before', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const sent = { text: '안녕하세요', clientMessageId: crypto.randomUUID() };
      const first = await createMessage('mina', roomId, sent);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
      const again = await sendMessage('mina', roomId, sent);
      expect([again.status, again.body]).toEqual([200, first]);
    });

    it('chat-C01: the same id of another sender or in another room is another message', async () => {
      const [one, other] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      const clientMessageId = crypto.randomUUID();
      expect((await sendMessage('mina', one, { clientMessageId })).status).toBe(201);
      expect((await sendMessage('daniel', one, { clientMessageId })).status).toBe(201);
      expect((await sendMessage('mina', other, { clientMessageId })).status).toBe(201);
    });
  });

  describe('404', () => {
    it('is the same for a foreign room and for one that does not exist', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const [foreign, missing] = [await sendMessage('jisoo', roomId), await sendMessage('jisoo', missingId)];
      expect([foreign.status, codeOf(foreign)]).toEqual([404, 'chat.room_not_found']);
      expect([missing.status, codeOf(missing)]).toEqual([404, 'chat.room_not_found']);
      expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(0);
    });

    it('is answered to both users after a block, also for a repeated call', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = { text: '안녕하세요', clientMessageId: crypto.randomUUID() };
      await createMessage('mina', roomId, sent);
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect((await sendMessage('mina', roomId, sent)).status).toBe(404);
      expect((await sendMessage('daniel', roomId)).status).toBe(404);
    });

    it('stores nothing that arrives after a block has answered, in 10 rounds of sends at the same time', async () => {
      for (let round = 0; round < 10; round += 1) {
        await freshWorld();
        const roomId = await openRoom('mina', 'daniel');
        const sending = inParallel(10, () => sendMessage('mina', roomId));
        await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
        const before = (await rowsOf('chat_messages WHERE room_id = ?', roomId)).length;
        const stored = (await sending).filter(({ status }) => status === 201).length;
        expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(before);
        expect(stored).toBe(before);
      }
    });
  });

  describe('409', () => {
    it('refuses to write when either user has ended the match', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      const answers = [await sendMessage('mina', roomId), await sendMessage('daniel', roomId)];
      expect(answers.map(codeOf)).toEqual(['chat.room_closed', 'chat.room_closed']);
    });

    it('refuses to write when a moderator has ended the match', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      expect((await request('DELETE', `/moderation/matches/${matchId}`, { as: 'hana' })).status).toBe(204);
      expect(codeOf(await sendMessage('mina', roomId))).toBe('chat.room_closed');
    });
  });

  describe('422', () => {
    it('chat-C01: refuses another text or another answered message under the same id, and stores nothing', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const clientMessageId = crypto.randomUUID();
      const { messageId } = await createMessage('mina', roomId, { clientMessageId });
      const others = [
        await sendMessage('mina', roomId, { clientMessageId, text: '다른 말' }),
        await sendMessage('mina', roomId, { clientMessageId, replyTo: messageId }),
      ];
      expect(others.map(codeOf)).toEqual(['chat.client_message_id_reused', 'chat.client_message_id_reused']);
      expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(1);
    });

    it('refuses to answer a message of another room, and stores the others of its group', async () => {
      const [one, other] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      const { messageId } = await createMessage('mina', other);
      const answers = await inParallel(10, (index) =>
        sendMessage('mina', one, index === 5 ? { replyTo: messageId } : {}),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map((_, index) => (index === 5 ? 422 : 201)));
      expect((await readMessages('mina', one)).lastSequence).toBe(9);
    });

    it.each([
      ['white space', '   '],
      ['line ends', '\r\n\r\n'],
      ['invisible characters', '\u200b\ufeff\u00ad'],
      ['braille blanks', '\u2800\u2800'],
      ['Hangul fillers', '\u3164\u115f'],
      ['marks', '\u0301\u0301'],
    ])('chat-C35: refuses nothing but %s', async (_, text) => {
      const roomId = await openRoom('mina', 'daniel');
      expect((await sendMessage('mina', roomId, { text })).status).toBe(422);
    });
  });
});
