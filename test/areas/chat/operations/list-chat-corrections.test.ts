import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import {
  createCorrection,
  createMessage,
  deleteMessage,
  editMessage,
  openRoom,
  readCorrections,
} from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('listChatCorrections', () => {
  describe('200', () => {
    it('shows each correction with the text for which it was made, after two edits', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'), { text: '첫째 글' });
      const first = await createCorrection('daniel', sent);
      await editMessage('mina', sent, '둘째 글');
      passSeconds(60);
      const second = await createCorrection('daniel', sent, { revision: 2 });
      await editMessage('mina', sent, '셋째 글');
      expect(await readCorrections('mina', sent)).toEqual([first, second]);
      expect([first.original, second.original]).toEqual(['첫째 글', '둘째 글']);
    });

    it('shows none of a deleted message, whose words are in no table', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'), { text: 'canary one' });
      await createCorrection('daniel', sent, {
        comment: 'canary two',
        spans: [{ start: 0, end: 6, replacement: 'canary three' }],
      });
      await editMessage('mina', sent, 'canary four');
      await deleteMessage('mina', sent);
      expect(await readCorrections('daniel', sent)).toEqual([]);
      const { results: tables } = await env.DB.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      ).all<{ name: string }>();
      for (const { name } of nonEmpty(tables, 'tables'))
        expect(`${name} ${JSON.stringify(await rowsOf(name))}`).not.toContain('canary');
    });
  });

  describe('404', () => {
    it('is answered to whoever cannot read the room, and for a message of another room', async () => {
      const sent = await createMessage('mina', await openRoom('mina', 'daniel'));
      await createCorrection('daniel', sent);
      const path = `/chat/rooms/${sent.roomId}/messages/${sent.messageId}/corrections`;
      expect(await request('GET', path, { as: 'jisoo' })).toMatchObject({ body: { code: 'chat.room_not_found' } });
      const missing = path.replace(sent.messageId, missingId);
      expect(await request('GET', missing, { as: 'mina' })).toMatchObject({ body: { code: 'chat.message_not_found' } });
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      for (const as of ['mina', 'daniel'] as const)
        expect(await request('GET', path, { as })).toMatchObject({ body: { code: 'chat.room_not_found' } });
    });
  });
});
