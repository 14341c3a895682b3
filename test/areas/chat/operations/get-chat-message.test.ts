import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, openRoom } from '../../../support/chat.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const read = (as: PersonName, roomId: string, messageId: string) =>
  request('GET', `/chat/rooms/${roomId}/messages/${messageId}`, { as });
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('getChatMessage', () => {
  describe('200', () => {
    it('answers the message as the sender got it', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      expect((await read('daniel', roomId, sent.messageId)).body).toEqual(sent);
    });
  });

  describe('404', () => {
    it('says whether the room or the message is not to be found', async () => {
      const [one, other] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      const { messageId } = await createMessage('mina', one);
      expect(codeOf(await read('mina', one, missingId))).toBe('chat.message_not_found');
      expect(codeOf(await read('mina', other, messageId))).toBe('chat.message_not_found');
      expect(codeOf(await read('yuki', one, messageId))).toBe('chat.room_not_found');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(codeOf(await read('mina', one, messageId))).toBe('chat.room_not_found');
    });
  });
});
