import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import type { Room } from '../../../support/chat.ts';
import { createRoom, listMembers } from '../../../support/groups.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const create = (title: string, key?: string) =>
  request('POST', '/chat/rooms', {
    as: 'mina',
    headers: key === undefined ? {} : { 'idempotency-key': key },
    body: { kind: 'group', title },
  });

describe('createChatRoom', () => {
  describe('201', () => {
    it('makes a room of the age group of its owner, who is its only member', async () => {
      const { headers, body } = await create('주말 영어 스터디');
      const { roomId } = body as Room;
      expect(headers.get('location')).toBe(`/api/v2/chat/rooms/${roomId}`);
      expect((await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' })).body).toEqual(body);
      expect(await listMembers('mina', roomId)).toEqual([[people.mina.id, 'owner']]);
      expect(await rowsOf('chat_rooms WHERE id = ?', roomId)).toMatchObject([{ age_group: 'adult' }]);
    });

    it('makes one room for one Idempotency-Key, however many calls come at once', async () => {
      const answers = await inParallel(50, () => create('스터디', 'one-key'));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(await rowsOf("chat_rooms WHERE kind = 'group'")).toHaveLength(1);
    });

    it.each([
      ['chat-C22: a title that was typed in parts (NFD)', '학교'.normalize('NFD'), '학교'],
      ['white space at its ends', '  카페 \t', '카페'],
      ['chat-C35: one letter', 'ㅋ', 'ㅋ'],
      ['chat-C35: an emoji of several parts', '👨‍👩‍👧', '👨‍👩‍👧'],
      ['chat-C35: a full stop', '.', '.'],
    ])('stores %s', async (_what, sent, stored) => {
      expect((await create(sent)).body).toMatchObject({ title: stored });
    });
  });

  describe('409', () => {
    it('holds the limit of 20 owned rooms against 50 calls at once', async () => {
      const answers = await inParallel(50, (index) => create(`Group ${index}`));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
      expect(answers.filter(({ body }) => (body as { code?: string }).code === 'chat.too_many_rooms')).toHaveLength(30);
      expect(await rowsOf('chat_members WHERE role IS NOT NULL')).toHaveLength(20);
    });

    it('gives a place back when a room is deleted', async () => {
      const rooms: string[] = [];
      for (let count = 0; count < 20; count += 1) rooms.push(await createRoom('mina'));
      expect((await create('One more')).status).toBe(409);
      await callSuccessfully('mina', 'DELETE', `/chat/rooms/${rooms[0]}`);
      expect((await create('One more')).status).toBe(201);
    });
  });

  describe('422', () => {
    it.each([
      ['a braille blank', '\u2800'],
      ['a zero-width space', '\u200B'],
      ['a byte order mark', '\uFEFF'],
      ['a Hangul filler', '\u3164'],
      ['a Hangul choseong filler', '\u115F'],
      ['a soft hyphen', '\u00AD'],
      ['marks alone', '\u0301\u0301'],
      ['line ends alone', '\r\n'],
      ['two lines', '하나\n둘'],
      ['a direction override', 'a\u202Eb'],
      ['61 letters', '가'.repeat(61)],
    ])('chat-C35: refuses a title of %s', async (_what, title) => {
      expect(await create(title)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/body/title' }] } });
    });
  });
});
