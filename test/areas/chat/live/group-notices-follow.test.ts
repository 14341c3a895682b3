/** What becomes of the notice of a group: it follows its messages, and who may see them, until it is sent. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, deleteMessage, editMessage, readPosition } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { removeMember } from '../../../support/groups.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { block, changeMembership, openQuietGroup, toldOfGroups } from '../group-notices.ts';
import { category, pushed, weekdays } from '../message-notices.ts';

const { mina } = people;
let roomId = '';

beforeEach(async () => {
  await freshWorld();
  roomId = await openQuietGroup();
});

describe('what becomes of the messages', () => {
  it('push-N08: is what the list says, and the number falls when none is left', async () => {
    const one = await createMessage('daniel', roomId, { text: '하나' });
    const two = await createMessage('yuki', roomId, { text: '둘' });
    await editMessage('daniel', one, '첫째');
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 2개', 'Yuki Tanaka: 둘']]);
    const before = await countUnread('mina');
    await deleteMessage('yuki', two);
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 1개', 'Daniel Reed: 첫째']]);
    expect(await countUnread('mina')).toEqual(before);
    await deleteMessage('daniel', one);
    expect(await toldOfGroups('mina')).toEqual([]);
    expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: before.version + 1 });
  });

  it('takes back the mention of a deleted message, and the number falls', async () => {
    const sent = await createMessage('daniel', roomId, { mentions: [mina.id] });
    await settleBackground();
    const before = await countUnread('mina');
    await deleteMessage('daniel', sent);
    await settleBackground();
    expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: before.version + 1 });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the member leaves', () => removeMember('mina', roomId, 'mina')],
    ['the only sender is blocked', () => block('mina', 'daniel')],
    ['the only sender leaves the service', () => callSuccessfully('daniel', 'DELETE', '/users/me')],
  ])('takes the notice back when %s, and the number falls', async (_what, act) => {
    await createMessage('daniel', roomId);
    await settleBackground();
    const before = await countUnread('mina');
    await act();
    expect(await toldOfGroups('mina')).toEqual([]);
    expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: before.version + 1 });
  });

  it('takes the notice back when the owner deletes the room, and the number falls', async () => {
    await createMessage('yuki', roomId);
    await settleBackground();
    const before = await countUnread('daniel');
    await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}`);
    expect(await toldOfGroups('daniel')).toEqual([]);
    expect(await countUnread('daniel')).toEqual({ count: 0, isMore: false, version: before.version + 1 });
  });

  it('keeps the notice when one of two senders is blocked, and counts the messages of the other', async () => {
    await createMessage('yuki', roomId, { text: '하나' });
    await createMessage('daniel', roomId, { text: 'CANARY' });
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 2개', 'Daniel Reed: CANARY']]);
    await block('mina', 'daniel');
    expect(await toldOfGroups('mina')).toEqual([['주말 영어 스터디에 새 메시지 1개', 'Yuki Tanaka: 하나']]);
    expect((await listNotices('mina', { category }))[0]).toMatchObject({ actor: null });
  });
});

describe('reading the group', () => {
  it('reads its notice, and only when all is read that it tells of', async () => {
    await createMessage('daniel', roomId, { text: '하나' });
    await createMessage('yuki', roomId, { text: '둘' });
    await settleBackground();
    await readPosition('mina', roomId, 1);
    expect(await countUnread('mina')).toMatchObject({ count: 1 });
    await readPosition('mina', roomId, 2);
    expect(await countUnread('mina')).toMatchObject({ count: 0 });
  });
});

describe('push-N10: what waits for the end of a night', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['the room is read', 'push dropped cause_gone', () => readPosition('mina', roomId, 1)],
    [
      'the room is muted',
      'push dropped muted',
      () => changeMembership('mina', roomId, { mutedUntil: '2026-03-03T09:00:00.000Z' }),
    ],
    ['the sender is blocked', 'push dropped not_visible', () => block('mina', 'daniel')],
    ['the member has left', 'push dropped not_visible', () => removeMember('mina', roomId, 'mina')],
  ])('is not sent once %s', async (_what, logged, act) => {
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await createMessage('daniel', roomId);
    await runJobs();
    await act();
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(await browser.arrived()).toEqual([]);
    expect(await logOf('mina')).toContain(logged);
  });

  it('comes as one push with the number and the latest text, and leads to the room', async () => {
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await createMessage('daniel', roomId, { text: '하나' });
    await createMessage('yuki', roomId, { text: '둘' });
    await runJobs();
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toMatchObject([
      { title: '주말 영어 스터디에 새 메시지 2개', body: 'Yuki Tanaka: 둘', url: `/chat/rooms/${roomId}` },
    ]);
  });

  it('comes on no channel that the user has switched off for groups', async () => {
    const browser = await subscribe();
    await prefer('mina', { channels: { 'chat.group_message': { inApp: false, push: false } } });
    await createMessage('daniel', roomId);
    expect(await toldOfGroups('mina')).toEqual([]);
    expect(await browser.arrived()).toEqual([]);
    expect(await toldOfGroups('yuki')).toHaveLength(1);
  });
});
