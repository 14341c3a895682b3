/** What partners are told of messages: one notice for each room, decided when it is shown or sent. */
import { beforeEach, describe, expect, it } from 'vitest';
import { storeWrites } from '../../../../src/areas/chat/services/store-writes.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import {
  createMessage,
  deleteMessage,
  editMessage,
  openRoom,
  readPosition,
  sendMessage,
} from '../../../support/chat.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const category = 'chat';

/** What Mina's list says of messages, the latest first. */
const toldMina = async () => (await listNotices('mina', { category })).map(({ title, body }) => [title, body]);
const pushed = (arrived: readonly { readonly payload: string }[]) =>
  arrived.map(({ payload }) => JSON.parse(payload) as { title: string; body: string; url: string; tag: string });
/** Opens Mina's room with Daniel. She has read what she was told of the match. */
async function openQuietRoom(): Promise<string> {
  const roomId = await openRoom('daniel', 'mina');
  await settleBackground();
  const [latest] = await listNotices('mina');
  if (latest !== undefined)
    await callSuccessfully('mina', 'POST', '/notifications/read-all', { upTo: latest.notificationId });
  return roomId;
}

beforeEach(freshWorld);

describe('a message', () => {
  it('tells the partner who wrote and what, and leads to the room', async () => {
    const roomId = await openQuietRoom();
    await createMessage('daniel', roomId, { text: '안녕하세요!\n내일 봐요.' });
    const [notice, ...others] = await listNotices('mina', { category });
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      type: 'chat.message',
      category: 'chat',
      title: 'Daniel Reed님이 메시지 1개를 보냈어요',
      body: '안녕하세요!\n내일 봐요.',
      link: { kind: 'chatRoom', id: roomId, url: null },
      actor: { userId: people.daniel.id },
      readAt: null,
    });
    expect(await listNotices('daniel', { category })).toEqual([]);
  });

  it('chat-C01: tells nothing again, however often and late it is sent', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    const sent = { text: '한 번', clientMessageId: crypto.randomUUID() };
    await inParallel(50, () => sendMessage('daniel', roomId, sent));
    await runJobs();
    const before = await countUnread('mina');
    await readPosition('mina', roomId, 1);
    passSeconds(8 * 86_400);
    await sendMessage('daniel', roomId, sent);
    await runJobs();
    expect(before).toMatchObject({ count: 1 });
    expect(await countUnread('mina')).toMatchObject({ count: 0, version: before.version + 1 });
    expect(await browser.arrived()).toHaveLength(1);
  });

  it('chat-C14: is told once if the connection to the database breaks after the batch, and its group is stored again', async () => {
    const roomId = await openQuietRoom();
    const item = {
      id: crypto.randomUUID(),
      roomId,
      actorId: people.daniel.id,
      sessionId: null,
      clientMessageId: crypto.randomUUID(),
      payloadHash: '-'.repeat(43),
      text: '안녕하세요',
      replyTo: null,
      at: '2026-03-02T09:00:00.000Z',
    } as const;
    const op = crypto.randomUUID();
    const store = () => storeWrites(env.DB, op, [{ kind: 'send', item }], []);
    const [first, again] = [await store(), await store()];
    expect([first.jobs.length, again.jobs.length]).toEqual([1, 0]);
    const [notice, ...others] = await rowsOf("notifications WHERE type = 'chat.message'");
    expect(others).toEqual([]);
    expect(await rowsOf('outbox WHERE dedupe_key = ?', String(notice?.['id']))).toHaveLength(1);
  });
});

describe('the next message', () => {
  it('takes the place of the notice before: one a room, with the number and the latest text', async () => {
    const roomId = await openQuietRoom();
    const before = await countUnread('mina');
    for (const text of ['하나', '둘', '셋']) await createMessage('daniel', roomId, { text });
    expect(await toldMina()).toEqual([['Daniel Reed님이 메시지 3개를 보냈어요', '셋']]);
    expect(await countUnread('mina')).toEqual({ count: 1, isMore: false, version: before.version + 3 });
    expect(await rowsOf("notifications WHERE type = 'chat.message'")).toHaveLength(1);
  });

  it('is one notice more in another room', async () => {
    const [one, other] = [await openQuietRoom(), await openRoom('yuki', 'mina')];
    await createMessage('daniel', one);
    await createMessage('yuki', other);
    expect((await toldMina()).map(([title]) => title?.replace(/님.*/, ''))).toEqual(['Yuki Tanaka', 'Daniel Reed']);
  });

  it('push-N03: replaces the push on the screen and at the push service, by one topic and tag for each room', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    for (const text of ['하나', '둘']) {
      await createMessage('daniel', roomId, { text });
      await runJobs();
    }
    const arrived = await browser.arrived();
    expect(pushed(arrived)).toMatchObject([
      { title: 'Daniel Reed님이 메시지 1개를 보냈어요', body: '하나', url: `/chat/rooms/${roomId}` },
      { title: 'Daniel Reed님이 메시지 2개를 보냈어요', body: '둘' },
    ]);
    expect(new Set([...arrived.map(({ topic }) => topic), ...pushed(arrived).map(({ tag }) => tag)]).size).toBe(1);
  });

  it('push-N18: stays unread if everything up to the notice before is marked as read', async () => {
    const roomId = await openQuietRoom();
    await createMessage('daniel', roomId);
    const [seen] = await listNotices('mina', { category });
    await createMessage('daniel', roomId);
    await request('POST', '/notifications/read-all', { as: 'mina', body: { upTo: seen?.notificationId } });
    expect(await countUnread('mina')).toMatchObject({ count: 1 });
  });

  it('is told again after the user has deleted the notice', async () => {
    const roomId = await openQuietRoom();
    await createMessage('daniel', roomId);
    const [notice] = await listNotices('mina', { category });
    const path = `/notifications/${notice?.notificationId}`;
    for (let round = 0; round < 2; round += 1) await callSuccessfully('mina', 'DELETE', path);
    expect(await toldMina()).toEqual([]);
    await createMessage('daniel', roomId, { text: '또 왔어요' });
    expect(await toldMina()).toEqual([['Daniel Reed님이 메시지 2개를 보냈어요', '또 왔어요']]);
  });
});

describe('reading the room', () => {
  it('reads its notice, and only when all is read that it tells of', async () => {
    const roomId = await openQuietRoom();
    for (const text of ['하나', '둘']) await createMessage('daniel', roomId, { text });
    await readPosition('mina', roomId, 1);
    expect(await countUnread('mina')).toMatchObject({ count: 1 });
    await readPosition('mina', roomId, 2);
    expect(await countUnread('mina')).toMatchObject({ count: 0 });
    expect(await toldMina()).toEqual([['Daniel Reed님이 메시지 2개를 보냈어요', '둘']]);
  });

  it('lets nothing be sent that was still on its way', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await createMessage('daniel', roomId);
    await runJobs();
    await readPosition('mina', roomId, 1);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(await browser.arrived()).toEqual([]);
  });

  it('leaves one notice or none, and a number that agrees, while messages come at the same moment', async () => {
    const roomId = await openQuietRoom();
    await inParallel(50, async (index) => {
      if (index % 2 === 0) await createMessage('daniel', roomId);
      else await readPosition('mina', roomId, index);
    });
    const rows = await rowsOf<{ read_at: string | null; variables: string }>(
      "notifications WHERE type = 'chat.message'",
    );
    const through = rows.map(({ variables }) => (JSON.parse(variables) as { through: number }).through);
    expect(through).toEqual([25]);
    expect(await countUnread('mina')).toMatchObject({ count: rows.filter(({ read_at }) => read_at === null).length });
    await readPosition('mina', roomId, 25);
    expect(await countUnread('mina')).toMatchObject({ count: 0 });
  });
});

describe('push-N06: a user who is looking at the room', () => {
  it('is told nothing, until they look away', async () => {
    const roomId = await openQuietRoom();
    const tab = await enterRoom('mina', roomId);
    const look = async (isFocused: boolean) => {
      tab.send({ type: 'focus', isFocused });
      await expect.poll(async () => (await roomObject(roomId).listLooking()).includes(people.mina.id)).toBe(isFocused);
    };
    await look(true);
    await createMessage('daniel', roomId);
    expect(await toldMina()).toEqual([]);
    await look(false);
    await createMessage('daniel', roomId);
    expect(await toldMina()).toHaveLength(1);
  });
});

describe('push-N08: what became of the messages', () => {
  it('is what the list and the push say, when they are made', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    const [one, two, three] = [
      await createMessage('daniel', roomId, { text: '하나' }),
      await createMessage('daniel', roomId, { text: '둘' }),
      await createMessage('daniel', roomId, { text: '셋' }),
    ];
    await runJobs();
    await editMessage('daniel', two, '둘째');
    await deleteMessage('daniel', three);
    expect(await toldMina()).toEqual([['Daniel Reed님이 메시지 2개를 보냈어요', '둘째']]);
    await deleteMessage('daniel', one);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toMatchObject([
      { title: 'Daniel Reed님이 메시지 1개를 보냈어요', body: '둘째' },
    ]);
  });

  it('takes the notice back if none is left, everywhere, and the number falls', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    const sent = await createMessage('daniel', roomId, { text: '지울 말' });
    const before = await countUnread('mina');
    await deleteMessage('daniel', sent);
    await settleBackground();
    expect(await toldMina()).toEqual([]);
    expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: before.version + 1 });
    const stored = JSON.stringify([
      await rowsOf('notifications'),
      await rowsOf('outbox'),
      await rowsOf('chat_messages'),
    ]);
    expect(stored).not.toContain('지울 말');
    expect(pushed(await browser.arrived()).filter(({ body }) => body === '지울 말').length).toBeLessThanOrEqual(1);
  });
});

describe('push-N10: nothing is sent', () => {
  const ends = {
    'a block by the receiver': () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
    'a block by the sender': () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`),
    'the end of the match': (matchId: string) => callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`),
    'the sender leaves': () => callSuccessfully('daniel', 'DELETE', '/users/me'),
    'the type is switched off': () => prefer('mina', { channels: { 'chat.message': { push: false } } }),
  };

  it.each(Object.entries(ends))('after %s', async (_what, end) => {
    const { matchId, roomId } = await createMatch('daniel', 'mina');
    await settleBackground();
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await createMessage('daniel', roomId);
    await runJobs();
    await end(matchId);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(await browser.arrived()).toEqual([]);
    expect((await logOf('mina')).filter((row) => row.startsWith('push held'))).toEqual([]);
  });
});

describe('push-N11: what waits', () => {
  it('comes as one push and one entry of a digest, however many messages there were', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    await prefer('mina', {
      channels: { 'chat.message': { email: true } },
      quietHours: { from: '17:00', to: '19:00', weekdays },
      digest: { frequency: 'daily', at: '19:00' },
    });
    for (const text of ['하나', '둘', '셋']) {
      await createMessage('daniel', roomId, { text });
      await runJobs();
    }
    setNow('2026-03-02T10:00:00.000Z');
    const mails = await mailsDuring(async () => {
      await runCron();
    });
    expect(mails).toMatchObject([{ subject: '새 소식 1건을 모아 드려요' }]);
    expect(pushed(await browser.arrived())).toMatchObject([
      { title: 'Daniel Reed님이 메시지 3개를 보냈어요', body: '셋' },
    ]);
  });
});
