import { beforeEach, describe, expect, it } from 'vitest';
import { indexOlderMessages } from '../../../../src/areas/chat/services/index-older-messages.ts';
import type { Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, deleteMessage, editMessage, openRoom, readMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { createGroupOf, removeMember } from '../../../support/groups.ts';
import { inParallel } from '../../../support/race.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { findAll, findTexts, highlighted, searchMessages } from '../../../support/search.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: Answer) => (body as { code: string }).code;
const block = (as: PersonName, who: PersonName) => callSuccessfully(as, 'PUT', `/users/me/blocks/${people[who].id}`);

/** Inserts messages of one sender by SQL, from one sequence to another, which the index does not know yet. */
const insertMessagesOf = (senderId: string, roomId: string, first: number, last: number) =>
  env.DB.batch([
    env.DB.prepare(
      `WITH RECURSIVE numbers (k) AS (SELECT ?3 UNION ALL SELECT k + 1 FROM numbers WHERE k < ?4)
       INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op)
       SELECT printf('0190dddd-0000-7000-9000-%012d', k), ?2, k, ?1, printf('0190dddd-0000-7000-9000-%012d', k), printf('%043d', k),
         'text', '우산 ' || k, '2026-03-02T09:00:00.000Z', ?2 FROM numbers ORDER BY k`,
    ).bind(senderId, roomId, first, last),
    env.DB.prepare('UPDATE chat_search_progress SET below = 9007199254740991'),
  ]);

describe('searchChatMessages', () => {
  describe('200', () => {
    it('finds messages of all rooms, the latest first, each with its room and as it is now', async () => {
      const [withDaniel, withYuki] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      const first = await createMessage('daniel', withDaniel, { text: '내일 서울에서 만나요' });
      const answer = await createMessage('mina', withYuki, { text: '서울 말고 부산이요' });
      await createMessage('mina', withDaniel, { text: '좋아요' });
      const found = await findAll('mina', '서울');
      expect(found.map(({ message }) => message)).toEqual([
        (await readMessage('mina', answer)).body,
        (await readMessage('mina', first)).body,
      ]);
      expect(found).toMatchObject([
        { room: { roomId: withYuki, kind: 'direct', title: null, partner: { userId: people.yuki.id } } },
        { room: { roomId: withDaniel, partner: { userId: people.daniel.id } } },
      ]);
    });

    it('highlights what the query names by code points of the text, without overlaps', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('mina', roomId, { text: '𠮷野家 😂 서울서울 Seoul' });
      expect((await findAll('mina', '울서 서울 seoul 野'))[0]?.highlights).toEqual([
        { start: 1, end: 2 },
        { start: 6, end: 10 },
        { start: 11, end: 16 },
      ]);
    });

    it('shows at most 100 places of one text', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('mina', roomId, { text: 'a '.repeat(150) });
      expect((await findAll('mina', 'a'))[0]?.highlights).toHaveLength(100);
    });

    it('asks for all terms, in any order', async () => {
      const roomId = await openRoom('mina', 'daniel');
      for (const text of ['사과와 배', '배와 사과', '사과', '배']) await createMessage('mina', roomId, { text });
      expect(await findTexts('mina', '사과 배')).toEqual(['배와 사과', '사과와 배']);
    });

    it('is limited to a room, a sender, a type, files and a time', async () => {
      const [withDaniel, withYuki] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      const send = async (as: PersonName, roomId: string, text: string) => {
        passSeconds(3600);
        return createMessage(as, roomId, { text });
      };
      const one = await send('daniel', withDaniel, 'one word');
      const two = await send('mina', withDaniel, 'two word');
      const three = await send('mina', withYuki, 'three word');
      expect(await findTexts('mina', 'word', { roomId: withDaniel })).toEqual(['two word', 'one word']);
      expect(await findTexts('mina', 'word', { senderId: people.mina.id })).toEqual(['three word', 'two word']);
      expect(await findTexts('mina', 'word', { type: 'text', hasImage: false, hasVoice: false })).toHaveLength(3);
      expect(await findTexts('mina', 'word', { hasImage: true })).toEqual([]);
      expect(await findTexts('mina', 'word', { hasVoice: true })).toEqual([]);
      expect(await findTexts('mina', 'word', { from: two.createdAt })).toEqual(['three word', 'two word']);
      expect(await findTexts('mina', 'word', { to: two.createdAt })).toEqual(['one word']);
      expect(await findTexts('mina', 'word', { from: one.createdAt, to: three.createdAt })).toHaveLength(2);
      expect(await findTexts('mina', 'word', { from: '2026-03-03T00:00:00+09:00' })).toEqual([]);
      expect(
        await findTexts('mina', 'word', { from: '1900-01-01T00:00:00Z', to: '9999-12-31T23:59:60Z' }),
      ).toHaveLength(3);
      expect(await findTexts('mina', 'word', { senderId: people.yuki.id })).toEqual([]);
    });

    it('pages without gaps and repetitions, also while messages are sent', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const texts = Array.from({ length: 7 }, (_, index) => `물 ${index}`);
      for (const text of texts) await createMessage('mina', roomId, { text });
      const first = (await searchMessages('mina', '물', { limit: 3 })).body as { nextCursor: string };
      await createMessage('mina', roomId, { text: '물 7' });
      const later = await findTexts('mina', '물', { limit: 3 });
      expect(later).toEqual(['물 7', ...texts.toReversed()]);
      const second = await searchMessages('mina', '물', { limit: 3, cursor: first.nextCursor });
      expect(
        (second.body as { items: { message: { text: string } }[] }).items.map(({ message }) => message.text),
      ).toEqual(['물 3', '물 2', '물 1']);
    });

    it('finds what was stored in one batch, and each of it once', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await inParallel(50, (index) => createMessage('mina', roomId, { text: `수박 ${index}` }));
      expect(new Set(await findTexts('daniel', '수박', { limit: 50 })).size).toBe(50);
    });

    it('chat-C25: follows an edit and a deletion at once', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId, { text: '안녕하세요' });
      await editMessage('mina', sent, '반갑습니다');
      expect([await findTexts('daniel', '안녕'), await findTexts('daniel', '반갑')]).toEqual([[], ['반갑습니다']]);
      await deleteMessage('mina', sent);
      expect(await findTexts('daniel', '반갑')).toEqual([]);
    });

    it('chat-C25: finds nothing any more of a room that the caller has left, or whose partner is blocked', async () => {
      const group = await createGroupOf('mina', 'daniel', 'yuki');
      const [withDaniel] = [await openRoom('jisoo', 'daniel')];
      await createMessage('mina', group, { text: '비밀 이야기' });
      await createMessage('jisoo', withDaniel, { text: '비밀 약속' });
      expect(await findTexts('daniel', '비밀')).toEqual(['비밀 약속', '비밀 이야기']);
      await removeMember('daniel', group, 'daniel');
      await block('jisoo', 'daniel');
      expect(await findTexts('daniel', '비밀')).toEqual([]);
      expect(codeOf(await searchMessages('daniel', '비밀', { roomId: withDaniel }))).toBe('chat.room_not_found');
    });

    it('leaves out what a blocked user of a group wrote, and fills the page with what follows', async () => {
      const group = await createGroupOf('mina', 'daniel', 'yuki');
      await createMessage('yuki', group, { text: '우산 0' });
      for (let count = 1; count < 12; count += 1) await createMessage('daniel', group, { text: `우산 ${count}` });
      await block('daniel', 'mina');
      const { body } = await searchMessages('mina', '우산', { limit: 1 });
      expect(body).toMatchObject({ items: [{ message: { text: '우산 0' } }], nextCursor: null });
    });

    it('goes on behind more than a hundred messages that the caller may not see', async () => {
      const group = await createGroupOf('mina', 'daniel', 'yuki');
      await createMessage('yuki', group, { text: '우산 0' });
      await insertMessagesOf(people.daniel.id, group, 2, 130);
      while ((await indexOlderMessages(testDeps(), 200)) > 0);
      expect(await findTexts('mina', '우산', { limit: 50 })).toHaveLength(130);
      await block('mina', 'daniel');
      const { body } = await searchMessages('mina', '우산', { limit: 5 });
      expect(body).toMatchObject({ items: [], nextCursor: expect.any(String) as string });
      expect(await findTexts('mina', '우산', { limit: 5 })).toEqual(['우산 0']);
    });

    it('shows no message by what the index says of it alone', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const { messageId } = await createMessage('mina', roomId, { text: '가나다' });
      await env.DB.prepare("UPDATE chat_messages SET text = '라마바' WHERE id = ?").bind(messageId).run();
      expect(await findTexts('mina', '가나')).toEqual([]);
    });

    it('searches the 100 rooms with the latest activity', async () => {
      const [roomId] = [await openRoom('mina', 'daniel')];
      await createMessage('daniel', roomId, { text: '오래된 이야기' });
      passSeconds(3600);
      const addRooms = async (first: number, count: number) => {
        const numbers = JSON.stringify(
          Array.from(
            { length: count },
            (_, index) => `0190cccc-0000-7000-9000-${String(first + index).padStart(12, '0')}`,
          ),
        );
        await env.DB.batch([
          env.DB.prepare(
            `INSERT INTO chat_rooms (id, kind, created_at, title, owner_id, member_count, age_group) SELECT value, 'group', '2026-03-02T09:30:00.000Z', 'x', ?1, 1, 'adult' FROM json_each(?2)`,
          ).bind(people.mina.id, numbers),
          env.DB.prepare(
            `INSERT INTO chat_members (room_id, user_id, joined_at, role) SELECT value, ?1, '2026-03-02T09:30:00.000Z', 'member' FROM json_each(?2)`,
          ).bind(people.mina.id, numbers),
        ]);
      };
      await addRooms(0, 99);
      expect(await findTexts('mina', '이야기')).toEqual(['오래된 이야기']);
      await addRooms(99, 1);
      expect(await findTexts('mina', '이야기')).toEqual([]);
      expect(await findTexts('mina', '이야기', { roomId })).toEqual(['오래된 이야기']);
    });

    it('chat-C24: finds nothing of another room, whatever is written there', async () => {
      const [own, foreign] = [await openRoom('mina', 'daniel'), await openRoom('yuki', 'jisoo')];
      const token = `r${own.replaceAll('-', '')}`;
      for (const text of [`${token} 안녕`, `room : "${token}" AND 안녕`, `${own} 안녕`, `안녕 room ${token}`])
        await createMessage('yuki', foreign, { text });
      await createMessage('daniel', own, { text: '안녕' });
      for (const filter of [{}, { roomId: own }, { limit: 1 }]) {
        const { body } = await searchMessages('mina', '안녕', filter);
        expect(body).toMatchObject({ items: [{ message: { roomId: own } }], nextCursor: null });
      }
      expect(await findTexts('mina', token)).toEqual([]);
      expect(await findTexts('yuki', token)).toHaveLength(3);
    });

    it('leaves out messages of the service', async () => {
      const group = await createGroupOf('mina', 'daniel');
      await callSuccessfully('mina', 'PATCH', `/chat/rooms/${group}`, { title: '아침 낭독' });
      expect(await findTexts('mina', '낭독')).toEqual([]);
    });

    it('marks what was found in the text that is shown, also after an edit', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId, { text: '가나다' });
      await editMessage('mina', sent, '라마 가나');
      expect((await findAll('daniel', '가나')).map(highlighted)).toEqual([['가나']]);
    });
  });

  describe('404', () => {
    it('says the same of a room of others and of a room that never existed', async () => {
      const roomId = await openRoom('mina', 'daniel');
      for (const id of [roomId, missingId])
        expect(codeOf(await searchMessages('jisoo', '안녕', { roomId: id }))).toBe('chat.room_not_found');
    });
  });

  describe('422', () => {
    it.each([' ', '\t\n', '\u200B', '\uFEFF \u00AD', '\u2800', '\u3164\u115F'])(
      'chat-C23: refuses a query in which nothing is visible: %j',
      async (q) => {
        expect(codeOf(await searchMessages('mina', q))).toBe('chat.search_blank');
      },
    );

    it('chat-C23: refuses more than 200 characters', async () => {
      expect(codeOf(await searchMessages('mina', '가'.repeat(201)))).toBe('request.invalid');
      expect(codeOf(await searchMessages('mina', 'a'.repeat(4000)))).toBe('request.invalid');
    });

    it('refuses a time that ends before it begins', async () => {
      const at = '2026-03-02T09:00:00Z';
      const { status, body } = await searchMessages('mina', '안녕', { from: at, to: at });
      expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/query/to' }] }]);
    });
  });
});
