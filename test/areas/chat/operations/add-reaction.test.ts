import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import {
  createMessage,
  deleteMessage,
  type Message,
  openRoom,
  react,
  readChanges,
  readMessage,
} from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const reactionsOf = async (message: Message) => ((await readMessage('mina', message)).body as Message).reactions;

describe('addReaction', () => {
  describe('204', () => {
    it('shows each emoji once with the users who put it there, the earliest first', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      await react('daniel', sent, '😂');
      passSeconds(1);
      await react('daniel', sent, '👍');
      await react('mina', sent, '😂');
      expect(await reactionsOf(sent)).toEqual([
        { emoji: '😂', userIds: [people.mina.id, people.daniel.id] },
        { emoji: '👍', userIds: [people.daniel.id] },
      ]);
    });

    it.each([
      ['❤', '❤️'],
      ['❤️', '❤️'],
      ['1⃣', '1️⃣'],
      ['🏳‍🌈', '🏳️‍🌈'],
      ['🕵🏻‍♂', '🕵🏻‍♂️'],
      ['👍🏽', '👍🏽'],
      ['🇰🇷', '🇰🇷'],
      ['👩‍👩‍👧', '👩‍👩‍👧'],
      ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ])('stores %s in its fully qualified form', async (emoji, stored) => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      expect((await react('daniel', sent, emoji)).status).toBe(204);
      expect(await reactionsOf(sent)).toEqual([{ emoji: stored, userIds: [people.daniel.id] }]);
    });

    it('chat-C14: changes the message once when it is repeated, 50 times at once', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const answers = await inParallel(50, () => react('daniel', sent, '👍'));
      expect(answers.every(({ status }) => status === 204)).toBe(true);
      expect(await reactionsOf(sent)).toEqual([{ emoji: '👍', userIds: [people.daniel.id] }]);
      expect(await readChanges('mina', roomId, 0)).toMatchObject({ lastChangeSequence: 1 });
    });
  });

  describe('404', () => {
    it('says whether the room or the message is not to be found, also after a block', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      expect(codeOf(await react('jisoo', sent, '👍'))).toBe('chat.room_not_found');
      expect(codeOf(await react('daniel', { ...sent, messageId: missingId }, '👍'))).toBe('chat.message_not_found');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(codeOf(await react('mina', sent, '👍'))).toBe('chat.room_not_found');
    });
  });

  describe('409', () => {
    it('refuses a reaction in a closed room', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      expect(codeOf(await react('daniel', sent, '👍'))).toBe('chat.room_closed');
    });

    it('chat-C05: leaves no reaction at a deleted message, in 50 races', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await inParallel(50, () => createMessage('mina', roomId));
      await Promise.all(sent.flatMap((message) => [react('daniel', message, '👍'), deleteMessage('mina', message)]));
      const reactions = await Promise.all(sent.map(reactionsOf));
      expect(reactions.flat()).toEqual([]);
      expect(codeOf(await react('daniel', sent[0] ?? ({} as Message), '👍'))).toBe('chat.message_deleted');
    });

    it('takes 20 different emoji, also when 25 come at once, and more users for each of them', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      const emoji = Array.from('😀😃😄😁😆😅😂🙂🙃😉😊😇🥰😍🤩😘😗😚😙😋😛😜🤪😝🤑');
      const answers = await Promise.all(emoji.map((each) => react('daniel', sent, each)));
      expect(answers.filter(({ status }) => status === 204)).toHaveLength(20);
      expect(answers.filter((answer) => answer.status === 409).map(codeOf)).toEqual(
        Array.from({ length: 5 }, () => 'chat.too_many_reactions'),
      );
      const [first] = await reactionsOf(sent);
      expect((await react('mina', sent, first?.emoji ?? '')).status).toBe(204);
    });
  });

  describe('422', () => {
    it.each(['a', 'ㅋ', '1', '#', '👍👍', '👍a', ' ', '\u200d', '🇰', '👍\u200d👍'])('refuses %j', async (emoji) => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      expect((await react('daniel', sent, emoji)).status).toBe(422);
    });
  });
});
