import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, sendMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createGroupOf, makeMember } from '../../../support/groups.ts';
import { runCron } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { enterRoom } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('deleteChatRoom', () => {
  describe('204', () => {
    it('hides the room from every member at once, and closes their connections', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await createMessage('daniel', roomId);
      const daniel = await enterRoom('daniel', roomId);
      await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}`);
      expect(await daniel.waitForClose()).toEqual({ code: 4404, reason: 'room not found' });
      for (const as of ['mina', 'daniel'] as const) {
        for (const part of ['', '/messages', '/changes', '/members'])
          expect((await request('GET', `/chat/rooms/${roomId}${part}`, { as })).status).toBe(404);
        expect((await sendMessage(as, roomId)).status).toBe(404);
        const { items } = (await request('GET', '/chat/rooms', { as })).body as { items: { kind: string }[] };
        expect(items.map(({ kind }) => kind)).toEqual(['direct']);
        expect((await request('GET', '/chat/unread', { as })).body).toEqual({ count: 0, isMore: false });
      }
    });

    it('erases what was said there, however much it is', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await env.DB.prepare(
        `WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 450)
         INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op)
         SELECT printf('01900000-0000-4000-8000-%012d', k), r.id, k, r.owner_id, printf('01900000-0000-4000-8001-%012d', k),
           printf('%043d', k), 'text', 'CANARY', r.created_at, r.id FROM n CROSS JOIN chat_rooms r ON r.id = ? ORDER BY k`,
      )
        .bind(roomId)
        .run();
      await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}`);
      passSeconds(60);
      await runCron();
      expect(await rowsOf('chat_rooms WHERE id = ?', roomId)).toEqual([]);
      expect(await rowsOf("chat_messages WHERE text = 'CANARY'")).toEqual([]);
      expect(await rowsOf('chat_members WHERE room_id = ?', roomId)).toEqual([]);
    });
  });

  describe('403', () => {
    it('is answered to an admin', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await makeMember('mina', roomId, 'daniel', 'admin');
      expect((await request('DELETE', `/chat/rooms/${roomId}`, { as: 'daniel' })).status).toBe(403);
    });
  });
});
