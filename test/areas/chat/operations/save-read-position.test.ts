import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, openRoom, readPosition, saveReadPosition } from '../../../support/chat.ts';
import { createMatch } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('saveReadPosition', () => {
  describe('200', () => {
    it('chat-C18: takes the maximum: a stale device moves nothing back, and nothing goes behind the last message', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await insertMessages(roomId, 100);
      expect(await readPosition('mina', roomId, 90)).toBe(90);
      expect(await readPosition('mina', roomId, 40)).toBe(90);
      expect(await readPosition('mina', roomId, 10_000)).toBe(100);
    });

    it('chat-C18: of 100 positions at once, the last one holds', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await insertMessages(roomId, 120);
      await inParallel(100, (index) => saveReadPosition('mina', roomId, index + 1));
      expect(await readPosition('mina', roomId, 0)).toBe(100);
    });

    it('leaves the position of the partner alone', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('mina', roomId);
      await readPosition('daniel', roomId, 1);
      await createMessage('mina', roomId);
      expect((await saveReadPosition('daniel', roomId, 1)).body).toEqual({
        readSequence: 1,
        unread: { count: 1, isMore: false },
      });
    });

    it('works when the match has ended: the room can still be read', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      await createMessage('daniel', roomId);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      expect(await readPosition('mina', roomId, 1)).toBe(1);
    });
  });

  describe('404', () => {
    it('is the same for a foreign room, a missing one, and after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(codeOf(await saveReadPosition('jisoo', roomId, 1))).toBe('chat.room_not_found');
      expect(codeOf(await saveReadPosition('mina', missingId, 1))).toBe('chat.room_not_found');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(codeOf(await saveReadPosition('mina', roomId, 1))).toBe('chat.room_not_found');
    });
  });
});
