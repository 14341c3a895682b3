/** What the sender of a message is told of its corrections: one notice for each, as long as it is there. */
import { beforeEach, describe, expect, it } from 'vitest';
import { storeWrites } from '../../../../src/areas/chat/services/store-writes.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createCorrection, createMessage, deleteMessage, editMessage, type Message } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { enterRoom } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { category, openQuietRoom, pushed, toldMina, weekdays } from '../message-notices.ts';

beforeEach(freshWorld);

const writeAsMina = async (): Promise<Message> =>
  createMessage('mina', await openQuietRoom(), { text: '저는 어제 학교에 갑니다.' });
const quiet = { quietHours: { from: '17:00', to: '19:00', weekdays } };

/** A correction whose push waits for the end of the quiet hours, and what arrives after `step`. */
async function pushAfter(step: (sent: Message, correctionId: string) => Promise<unknown>) {
  const sent = await writeAsMina();
  const browser = await subscribe();
  await prefer('mina', quiet);
  const { correctionId } = await createCorrection('daniel', sent);
  await runJobs();
  await step(sent, correctionId);
  setNow('2026-03-02T10:00:00.000Z');
  await runCron();
  return browser.arrived();
}

describe('a correction', () => {
  it('tells who has corrected what, and leads to the message', async () => {
    const sent = await writeAsMina();
    const browser = await subscribe();
    await createCorrection('daniel', sent);
    await runJobs();
    const [notice, ...others] = await listNotices('mina', { category });
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      type: 'chat.correction',
      title: 'Daniel Reed님이 메시지를 고쳐 줬어요',
      body: '저는 어제 학교에 갑니다.',
      link: { kind: 'chatMessage', id: sent.messageId, parentId: sent.roomId, url: null },
    });
    const url = `/chat/rooms/${sent.roomId}/messages/${sent.messageId}`;
    expect(pushed(await browser.arrived())).toMatchObject([{ url, body: '저는 어제 학교에 갑니다.' }]);
    expect((await listNotices('daniel', { category })).map(({ type }) => type)).toEqual(['chat.message']);
  });

  it('is one notice each, and all say what the message says now', async () => {
    const sent = await writeAsMina();
    await createCorrection('daniel', sent);
    await createCorrection('daniel', sent);
    await editMessage('mina', sent, '저는 어제 학교에 갔어요.');
    expect((await toldMina()).map(([, body]) => body)).toEqual([
      '저는 어제 학교에 갔어요.',
      '저는 어제 학교에 갔어요.',
    ]);
  });

  it('tells nothing to whoever is looking at the room, and to whoever has muted it', async () => {
    const sent = await writeAsMina();
    const mina = await enterRoom('mina', sent.roomId);
    mina.send({ type: 'focus', isFocused: true });
    await mina.framesUntilPong();
    await createCorrection('daniel', sent);
    mina.send({ type: 'focus', isFocused: false });
    await mina.framesUntilPong();
    await callSuccessfully('mina', 'PATCH', `/chat/rooms/${sent.roomId}/membership`, { level: 'none' });
    await createCorrection('daniel', sent);
    expect(await toldMina()).toEqual([]);
    await callSuccessfully('mina', 'PATCH', `/chat/rooms/${sent.roomId}/membership`, { level: 'mentions' });
    await createCorrection('daniel', sent);
    expect(await toldMina()).toHaveLength(1);
  });

  it('disappears with its message from the list, the number and what is on its way', async () => {
    const sent = await writeAsMina();
    await createCorrection('daniel', sent);
    await settleBackground();
    expect(await countUnread('mina')).toMatchObject({ count: 1 });
    await deleteMessage('mina', sent);
    await runJobs();
    expect(await toldMina()).toEqual([]);
    expect(await countUnread('mina')).toMatchObject({ count: 0 });
  });

  it.each<[string, string, (sent: Message, correctionId: string) => Promise<unknown>]>([
    ['its message is deleted', 'push dropped not_visible', (sent) => deleteMessage('mina', sent)],
    [
      'it is learned',
      'push dropped cause_gone',
      (_, id) => callSuccessfully('mina', 'PUT', `/chat/corrections/${id}/learned`),
    ],
    [
      'its author is blocked',
      'push dropped not_visible',
      () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
    ],
    [
      'the room is muted',
      'push dropped muted',
      ({ roomId }) => callSuccessfully('mina', 'PATCH', `/chat/rooms/${roomId}/membership`, { level: 'none' }),
    ],
  ])('push-N10: is not sent once %s', async (_, logged, step) => {
    expect(await pushAfter(step)).toEqual([]);
    expect(await logOf('mina')).toContain(logged);
  });

  it('is read when it is marked as learned', async () => {
    const { correctionId } = await createCorrection('daniel', await writeAsMina());
    await callSuccessfully('mina', 'PUT', `/chat/corrections/${correctionId}/learned`);
    expect(await countUnread('mina')).toMatchObject({ count: 0 });
    expect(await toldMina()).toHaveLength(1);
  });

  it('chat-C14: is told once if its group is stored again, because the answer of the database was lost', async () => {
    const { roomId, messageId } = await writeAsMina();
    const item = {
      id: crypto.randomUUID(),
      roomId,
      messageId,
      actorId: people.daniel.id,
      clientCorrectionId: crypto.randomUUID(),
      payloadHash: '-'.repeat(43),
      revision: 1,
      spans: [{ start: 0, end: 2, replacement: '나는' }],
      comment: null,
      at: '2026-03-02T09:00:00.000Z',
    } as const;
    const op = crypto.randomUUID();
    const store = () => storeWrites(env.DB, op, [{ kind: 'correct', item }], { kind: null, lookingIds: [] });
    const [first, again] = [await store(), await store()];
    expect([first.jobs.length, again.jobs.length]).toEqual([1, 0]);
    expect(again.results).toEqual(first.results);
    expect(await rowsOf("notifications WHERE type = 'chat.correction'")).toHaveLength(1);
    expect(await rowsOf('chat_messages WHERE id = ?', messageId)).toMatchObject([{ change_sequence: 1 }]);
  });
});
