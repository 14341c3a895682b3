import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, type Message, openRoom, react, readChanges, readMessage } from '../../../support/chat.ts';
import { createMatch } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('removeReaction', () => {
  describe('204', () => {
    it('takes back the own emoji in any of its forms, and leaves those of others', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      for (const as of ['mina', 'daniel'] as const) await react(as, sent, '❤️');
      await react('daniel', sent, '❤', 'DELETE');
      const { reactions } = (await readMessage('mina', sent)).body as Message;
      expect(reactions).toEqual([{ emoji: '❤️', userIds: [people.mina.id] }]);
    });

    it('chat-C14: changes the message once when it is repeated, and nothing where there is no reaction', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await react('daniel', sent, '👍', 'DELETE');
      await react('daniel', sent, '👍');
      await inParallel(50, () => react('daniel', sent, '👍', 'DELETE'));
      expect(await readChanges('mina', roomId, 0)).toMatchObject({
        lastChangeSequence: 2,
        items: [{ changeSequence: 2, reactions: [] }],
      });
    });

    it('works in a closed room', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await react('daniel', sent, '👍');
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      expect((await react('daniel', sent, '👍', 'DELETE')).status).toBe(204);
      expect(((await readMessage('mina', sent)).body as Message).reactions).toEqual([]);
    });
  });

  describe('404', () => {
    it('says whether the room or the message is not to be found', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      expect(codeOf(await react('jisoo', sent, '👍', 'DELETE'))).toBe('chat.room_not_found');
      const missing = { ...sent, messageId: missingId };
      expect(codeOf(await react('daniel', missing, '👍', 'DELETE'))).toBe('chat.message_not_found');
    });
  });

  describe('422', () => {
    it('refuses what is not one emoji', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      expect((await react('daniel', sent, '👍👍', 'DELETE')).status).toBe(422);
    });
  });
});
