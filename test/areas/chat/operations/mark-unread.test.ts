import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, markUnread, openRoom, readPosition } from '../../../support/chat.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('markUnread', () => {
  describe('200', () => {
    it('makes a message and those after it unread again, without the own ones', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await insertMessages(roomId, 10);
      await readPosition('mina', roomId, 10);
      const { body } = await markUnread('mina', roomId, 5);
      expect(body).toEqual({ readSequence: 4, unread: { count: 3, isMore: false } });
      expect(await readPosition('mina', roomId, 10)).toBe(10);
    });

    it('changes nothing where the messages are unread already', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('daniel', roomId);
      expect((await markUnread('mina', roomId, 1)).body).toMatchObject({ readSequence: 0, unread: { count: 1 } });
      expect((await markUnread('mina', roomId, 10_000)).body).toMatchObject({ readSequence: 0 });
    });
  });

  describe('404', () => {
    it('is the same for a foreign room and after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(codeOf(await markUnread('jisoo', roomId, 1))).toBe('chat.room_not_found');
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect(codeOf(await markUnread('mina', roomId, 1))).toBe('chat.room_not_found');
    });
  });
});
