import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { balanceOf } from '../../../../src/areas/chat/rules/language-balance.ts';
import type { components } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { createMessage, deleteMessage, openRoom, sendMessage } from '../../../support/chat.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

const read = (as: PersonName, roomId: string) => request('GET', `/chat/rooms/${roomId}/language-balance`, { as });
const balance = async (roomId: string) => (await read('mina', roomId)).body as components['schemas']['LanguageBalance'];

describe('getLanguageBalance', () => {
  describe('200', () => {
    it('counts the messages and code points of each member in each language, and says the shares', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('mina', roomId, { text: '안녕하세요', language: 'ko' });
      await createMessage('daniel', roomId, { text: '반가워😀', language: 'ko' });
      await createMessage('daniel', roomId, { text: 'Hello!', language: 'en' });
      await createMessage('mina', roomId, { text: '?' });
      expect(await balance(roomId)).toEqual({
        roomId,
        messages: 4,
        characters: 16,
        languages: [
          {
            language: 'ko',
            share: 56,
            messages: 2,
            characters: 9,
            members: [
              { userId: people.mina.id, messages: 1, characters: 5 },
              { userId: people.daniel.id, messages: 1, characters: 4 },
            ],
          },
          {
            language: 'en',
            share: 38,
            messages: 1,
            characters: 6,
            members: [{ userId: people.daniel.id, messages: 1, characters: 6 }],
          },
          {
            language: null,
            share: 6,
            messages: 1,
            characters: 1,
            members: [{ userId: people.mina.id, messages: 1, characters: 1 }],
          },
        ],
      });
    });

    it('leaves out deleted messages, whose language is gone, and is empty where nothing is left', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(await balance(roomId)).toEqual({ roomId, messages: 0, characters: 0, languages: [] });
      const sent = await createMessage('mina', roomId, { language: 'ko' });
      expect(sent.language).toBe('ko');
      await deleteMessage('mina', sent);
      expect(await balance(roomId)).toMatchObject({ messages: 0, languages: [] });
      const message = await request('GET', `/chat/rooms/${roomId}/messages/${sent.messageId}`, { as: 'mina' });
      expect(message.body).toMatchObject({ language: null });
    });

    it('counts the latest 200 messages, and costs the same in a room of 10,000', async () => {
      const rooms = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')] as const;
      await insertMessages(rooms[0], 250);
      await insertMessages(rooms[1], 10_000);
      for (const roomId of rooms) {
        const cost = (await read('mina', roomId)).headers.get('x-d1-cost') ?? '';
        expect(Number(/rowsRead=(\d+)/.exec(cost)?.[1])).toBeLessThan(415);
      }
      expect(await balance(rooms[1])).toMatchObject({ messages: 200 });
    });

    it('has shares that add up to 100, whatever was written', () => {
      const written = fc.record({
        language: fc.constantFrom('ko', 'en', 'ja', null),
        userId: fc.constantFrom('mina', 'daniel'),
        messages: fc.integer({ min: 1, max: 200 }),
        characters: fc.integer({ min: 1, max: 800_000 }),
      });
      fc.assert(
        fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), (parts) => {
          const { languages } = balanceOf(parts);
          expect(languages.reduce((total, { share }) => total + share, 0)).toBe(100);
        }),
      );
    });
  });

  describe('404', () => {
    it('is answered for a room of others, and after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(await read('jisoo', roomId)).toMatchObject({ body: { code: 'chat.room_not_found' } });
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect((await read('mina', roomId)).status).toBe(404);
    });
  });
});

describe('the language of a message', () => {
  it('refuses a language that is not in the list, and another language with the same id', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const refused = await sendMessage('mina', roomId, { language: 'xx' });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/body/language' }] } });
    const sent = { clientMessageId: crypto.randomUUID(), language: 'ko' };
    await createMessage('mina', roomId, sent);
    expect((await sendMessage('mina', roomId, sent)).status).toBe(200);
    expect((await sendMessage('mina', roomId, { ...sent, language: 'en' })).status).toBe(422);
  });
});
