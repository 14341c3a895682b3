/** What members of a group are told of messages: one notice for each group, which a job writes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { storeWrites } from '../../../../src/areas/chat/services/store-writes.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, readPosition, sendMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createPublicRoomOf, removeMember } from '../../../support/groups.ts';
import { runJobs, settleBackground } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { block, changeMembership, messageOfDaniel, openQuietGroup, toldOfGroups } from '../group-notices.ts';
import { category } from '../message-notices.ts';

const { mina, daniel } = people;
let roomId = '';

beforeEach(async () => {
  await freshWorld();
  roomId = await openQuietGroup();
});

const entries = () => rowsOf("outbox WHERE kind = 'chat.tell_group'");

describe('a message to a group', () => {
  it('tells every other member in which group, how many and what, and leads to the room', async () => {
    await createMessage('daniel', roomId, { text: '안녕하세요!' });
    await settleBackground();
    const [notice, ...others] = await listNotices('mina', { category });
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      type: 'chat.group_message',
      category: 'chat',
      title: '주말 영어 스터디에 새 메시지 1개',
      body: 'Daniel Reed: 안녕하세요!',
      link: { kind: 'chatRoom', id: roomId, url: null },
      actor: { userId: daniel.id },
      readAt: null,
    });
    expect(await toldOfGroups('yuki')).toHaveLength(1);
    expect(await toldOfGroups('daniel')).toEqual([]);
  });

  it('takes the place of the notice before, whoever has written that', async () => {
    const before = await countUnread('mina');
    await createMessage('daniel', roomId, { text: '하나' });
    expect(await toldOfGroups('mina')).toHaveLength(1);
    await createMessage('yuki', roomId, { text: '둘' });
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 2개', 'Yuki Tanaka: 둘']]);
    expect(await countUnread('mina')).toEqual({ count: 1, isMore: false, version: before.version + 2 });
    expect(await rowsOf("notifications WHERE type = 'chat.group_message' AND user_id = ?", mina.id)).toHaveLength(1);
  });

  it('writes one entry of the outbox in the batch that stores it, with all that come with it', async () => {
    await Promise.all(['하나', '둘', '셋'].map((text) => sendMessage('daniel', roomId, { text })));
    const groups = new Set((await rowsOf<{ op: string }>('chat_messages')).map(({ op }) => op)).size;
    expect(await entries()).toHaveLength(groups);
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 3개', expect.any(String)]]);
  });

  it('tells whom it mentions that alone, and the others of the message', async () => {
    await createMessage('daniel', roomId, { text: '미나', mentions: [mina.id] });
    await settleBackground();
    expect((await listNotices('mina', { category })).map(({ type }) => type).slice(0, 1)).toEqual(['chat.mention']);
    expect(await toldOfGroups('mina')).toEqual([]);
    expect(await toldOfGroups('yuki')).toHaveLength(1);
  });

  it('tells nobody in a public room', async () => {
    const publicId = await createPublicRoomOf('mina', 'daniel');
    await createMessage('daniel', publicId);
    expect(await toldOfGroups('mina')).toEqual([]);
    expect(await entries()).toEqual([]);
  });

  it('chat-C01: tells nothing again, however often and late it is sent', async () => {
    const sent = { text: '한 번', clientMessageId: crypto.randomUUID() };
    await inParallel(50, () => sendMessage('daniel', roomId, sent));
    await settleBackground();
    const before = await countUnread('mina');
    await readPosition('mina', roomId, 1);
    passSeconds(8 * 86_400);
    await sendMessage('daniel', roomId, sent);
    await settleBackground();
    expect(before).toMatchObject({ count: 1 });
    expect(await countUnread('mina')).toMatchObject({ count: 0, version: before.version + 1 });
  });

  it('chat-C14: is told once if its batch is stored again because the answer was lost', async () => {
    const item = messageOfDaniel(roomId);
    const op = crypto.randomUUID();
    const store = () => storeWrites(env.DB, op, [{ kind: 'send', item }], { kind: null, lookingIds: [] });
    const [first, again] = [await store(), await store()];
    expect([first.jobs.length, again.jobs.length]).toEqual([1, 0]);
    expect(await toldOfGroups('mina')).toHaveLength(1);
    await store();
    expect(await toldOfGroups('mina')).toHaveLength(1);
  });

  it('is told again after the user has deleted the notice, with the next message', async () => {
    await createMessage('daniel', roomId);
    await settleBackground();
    const [notice] = await listNotices('mina', { category });
    await callSuccessfully('mina', 'DELETE', `/notifications/${notice?.notificationId}`);
    expect(await toldOfGroups('mina')).toEqual([]);
    await createMessage('daniel', roomId, { text: '또 왔어요' });
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 2개', 'Daniel Reed: 또 왔어요']]);
  });
});

describe('a member', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['has muted the room', () => changeMembership('mina', roomId, { mutedUntil: '2026-03-03T09:00:00.000Z' })],
    ['wants to hear of mentions alone', () => changeMembership('mina', roomId, { level: 'mentions' })],
    ['wants to hear of nothing', () => changeMembership('mina', roomId, { level: 'none' })],
    ['has blocked the sender', () => block('mina', 'daniel')],
    ['is blocked by the sender', () => block('daniel', 'mina')],
    ['is about to delete their account', () => callSuccessfully('mina', 'DELETE', '/users/me')],
  ])('is told nothing who %s', async (_what, prepare) => {
    await prepare();
    await createMessage('daniel', roomId);
    await runJobs();
    expect(await rowsOf("notifications WHERE type = 'chat.group_message' AND user_id = ?", mina.id)).toEqual([]);
    expect(await toldOfGroups('yuki')).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['reads the message', () => readPosition('mina', roomId, 1)],
    ['leaves', () => removeMember('mina', roomId, 'mina')],
    ['mutes the room', () => changeMembership('mina', roomId, { mutedUntil: '2026-03-03T09:00:00.000Z' })],
    ['blocks the sender', () => block('mina', 'daniel')],
  ])('is told nothing who %s before the job runs', async (_what, act) => {
    await storeWrites(env.DB, crypto.randomUUID(), [{ kind: 'send', item: messageOfDaniel(roomId) }], {
      kind: 'group',
      lookingIds: [],
    });
    await act();
    await runJobs();
    expect(await rowsOf("notifications WHERE type = 'chat.group_message' AND user_id = ?", mina.id)).toEqual([]);
    expect(await toldOfGroups('yuki')).toHaveLength(1);
  });

  it('push-N06: is told nothing while they look at the room', async () => {
    const tab = await enterRoom('mina', roomId);
    tab.send({ type: 'focus', isFocused: true });
    await expect.poll(async () => (await roomObject(roomId).listLooking()).includes(mina.id)).toBe(true);
    await createMessage('daniel', roomId);
    expect(await toldOfGroups('mina')).toEqual([]);
    expect(await toldOfGroups('yuki')).toHaveLength(1);
  });

  it('is told of what a member writes who shows their profile to partners alone, without the name', async () => {
    await callSuccessfully('yuki', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
    await createMessage('yuki', roomId, { text: '안녕' });
    expect(await toldOfGroups('daniel')).toEqual([['주말 영어 스터디에 새 메시지 1개', '회원: 안녕']]);
    const [notice] = await listNotices('daniel', { category });
    expect(notice).toMatchObject({ type: 'chat.group_message', actor: null });
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 1개', 'Yuki Tanaka: 안녕']]);
  });
});
