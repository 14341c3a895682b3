/** Whom a message mentions, and what they are told: once for each message, whatever becomes of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { makeMessage } from '../../../../src/areas/chat/services/send-message.ts';
import { sha256Base64url } from '../../../../src/platform/hash.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import {
  createMessage,
  deleteMessage,
  editMessage,
  readMessages,
  readPosition,
  sendMessage,
} from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { category, openQuietRoom, pushed, toldMina, weekdays } from '../message-notices.ts';

beforeEach(freshWorld);

const { mina, daniel, jisoo } = people;
const toMina = { text: '@미나 내일 봐요', mentions: [mina.id] };
const typesToldMina = async () => (await listNotices('mina', { category })).map(({ type }) => type);
const set = (roomId: string, settings: object) =>
  callSuccessfully('mina', 'PATCH', `/chat/rooms/${roomId}/membership`, settings);
const mentioned = ['Daniel Reed님이 나를 언급했어요', '@미나 내일 봐요'];

describe('a message that mentions a user', () => {
  it('shows whom it mentions, each once, and keeps that when it is edited', async () => {
    const roomId = await openQuietRoom();
    const sent = await createMessage('daniel', roomId, { ...toMina, mentions: [mina.id, mina.id.toUpperCase()] });
    expect(sent.mentions).toEqual([mina.id]);
    expect((await editMessage('daniel', sent, '모레 봐요')).body).toMatchObject({ mentions: [mina.id] });
  });

  it('tells them in place of the notice of messages, and leads to the message', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    const { messageId } = await createMessage('daniel', roomId, toMina);
    await runJobs();
    expect(await listNotices('mina', { category })).toMatchObject([
      { type: 'chat.mention', title: mentioned[0], body: mentioned[1], link: { id: messageId, parentId: roomId } },
    ]);
    const url = `/chat/rooms/${roomId}/messages/${messageId}`;
    expect(pushed(await browser.arrived())).toMatchObject([{ title: mentioned[0], url }]);
  });

  it('is not collapsed away by further messages', async () => {
    const roomId = await openQuietRoom();
    await createMessage('daniel', roomId, toMina);
    await createMessage('daniel', roomId, toMina);
    for (const text of ['하나', '둘']) await createMessage('daniel', roomId, { text });
    expect(await typesToldMina()).toEqual(['chat.message', 'chat.mention', 'chat.mention']);
  });

  it('chat-C01: is told once, however often it is sent, and whatever is edited', async () => {
    const roomId = await openQuietRoom();
    const sent = { ...toMina, clientMessageId: crypto.randomUUID() };
    await inParallel(50, () => sendMessage('daniel', roomId, sent));
    const [stored] = (await readMessages('daniel', roomId)).items;
    await editMessage('daniel', { roomId, messageId: stored?.messageId ?? missingId }, '@미나 모레 봐요');
    await sendMessage('daniel', roomId, sent);
    expect(await toldMina()).toEqual([[mentioned[0], '@미나 모레 봐요']]);
    expect(await countUnread('mina')).toMatchObject({ count: 1 });
  });

  it('tells nothing to whoever is looking at the room', async () => {
    const roomId = await openQuietRoom();
    const tab = await enterRoom('mina', roomId);
    tab.send({ type: 'focus', isFocused: true });
    await tab.framesUntilPong();
    await createMessage('daniel', roomId, toMina);
    expect(await typesToldMina()).toEqual([]);
  });

  it('comes with the level mentions, and not with none or in a muted room', async () => {
    const roomId = await openQuietRoom();
    for (const settings of [{ level: 'none' }, { level: 'mentions', mutedUntil: '2026-03-02T10:00:00.000Z' }]) {
      await set(roomId, settings);
      await createMessage('daniel', roomId, toMina);
    }
    expect(await typesToldMina()).toEqual([]);
    await set(roomId, { level: 'mentions', mutedUntil: null });
    await createMessage('daniel', roomId, { text: '다들 안녕' });
    await createMessage('daniel', roomId, toMina);
    expect(await toldMina()).toEqual([mentioned]);
  });

  it('is taken back with the message, and read with the room', async () => {
    const roomId = await openQuietRoom();
    const [first] = [await createMessage('daniel', roomId, toMina), await createMessage('daniel', roomId, toMina)];
    await deleteMessage('daniel', first);
    await runJobs();
    expect([await toldMina(), await countUnread('mina')]).toMatchObject([[mentioned], { count: 1 }]);
    await readPosition('mina', roomId, 1);
    expect(await countUnread('mina')).toMatchObject({ count: 1 });
    await readPosition('mina', roomId, 2);
    expect(await countUnread('mina')).toMatchObject({ count: 0 });
  });

  it.each<[string, string, (roomId: string) => Promise<unknown>]>([
    ['the room is muted', 'push dropped muted', (roomId) => set(roomId, { mutedUntil: '2026-03-02T09:30:00.000Z' })],
    ['it is read', 'push dropped cause_gone', (roomId) => readPosition('mina', roomId, 1)],
    [
      'its sender is blocked',
      'push dropped not_visible',
      () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${daniel.id}`),
    ],
  ])('push-N10: is not sent once %s', async (_, logged, step) => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await createMessage('daniel', roomId, toMina);
    await runJobs();
    await step(roomId);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(await browser.arrived()).toEqual([]);
    expect(await logOf('mina')).toContain(logged);
  });

  it('is refused if one of them is not another member of the room, over both ways, and stores nothing', async () => {
    const roomId = await openQuietRoom();
    for (const mentions of [[jisoo.id], [missingId], [daniel.id], [mina.id, jisoo.id]]) {
      const refused = await sendMessage('daniel', roomId, { mentions });
      expect(refused).toMatchObject({ status: 422, body: { code: 'chat.mention_not_member' } });
    }
    const tab = await enterRoom('daniel', roomId);
    const clientMessageId = crypto.randomUUID();
    tab.send({ type: 'send', clientMessageId, text: '안녕', mentions: [jisoo.id] });
    expect(await tab.nextOf('refused')).toMatchObject({ clientMessageId, code: 'chat.mention_not_member' });
    expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toEqual([]);
  });

  it('keeps the hash of an earlier version where it says nothing new, so that old apps can repeat their calls', async () => {
    const sent = { senderId: daniel.id, roomId: missingId, clientMessageId: missingId, text: '안녕', replyTo: null };
    const from = { sessionId: null, at: '2026-03-02T09:00:00.000Z' } as const;
    const { payloadHash } = await makeMessage({ ...sent, mentions: [], language: null }, from);
    expect(payloadHash).toBe(await sha256Base64url('{"replyTo":null,"text":"안녕","type":"text"}'));
  });

  it('is another message than one without them, and the same over both ways', async () => {
    const roomId = await openQuietRoom();
    const sent = { ...toMina, clientMessageId: crypto.randomUUID() };
    const message = await createMessage('daniel', roomId, sent);
    expect(await sendMessage('daniel', roomId, { ...sent, mentions: [] })).toMatchObject({ status: 422 });
    const tab = await enterRoom('daniel', roomId);
    tab.send({ type: 'send', ...sent });
    expect((await tab.nextOf('sent')).message).toEqual(message);
  });
});
