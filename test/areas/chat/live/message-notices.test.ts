/** What partners are told of messages: one notice for each room, which reading the room reads. */
import { beforeEach, describe, expect, it } from 'vitest';
import { storeWrites } from '../../../../src/areas/chat/services/store-writes.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, openRoom, readPosition, sendMessage } from '../../../support/chat.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { category, openQuietRoom, pushed, toldMina, weekdays } from '../message-notices.ts';

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
      mentions: [],
      language: null,
      at: '2026-03-02T09:00:00.000Z',
    } as const;
    const op = crypto.randomUUID();
    const store = () => storeWrites(env.DB, op, [{ kind: 'send', item }], { kind: null, lookingIds: [] });
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
    await callSuccessfully('mina', 'POST', '/notifications/read-all', { upTo: seen?.notificationId });
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
