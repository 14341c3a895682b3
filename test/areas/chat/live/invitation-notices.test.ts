/** What a user is told who was invited to a room: once, as long as they are in it because of that. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { readPosition } from '../../../support/chat.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { createRoom, makeMember, removeMember, saveMember } from '../../../support/groups.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { block, changeMembership } from '../group-notices.ts';
import { category, pushed, weekdays } from '../message-notices.ts';

const { mina, daniel } = people;
let roomId = '';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  roomId = await createRoom('daniel');
  await settleBackground();
});

const invitations = async () => {
  await settleBackground();
  return (await listNotices('mina', { category })).filter(({ type }) => type === 'chat.invited');
};
const stored = () => rowsOf("notifications WHERE type = 'chat.invited'");

describe('an invitation', () => {
  it.each(['group', 'public'] as const)(
    'to a %s room tells who has invited and where, and leads there',
    async (kind) => {
      const room = await createRoom('daniel', kind, '책 읽기');
      await makeMember('daniel', room, 'mina');
      expect(await invitations()).toMatchObject([
        {
          type: 'chat.invited',
          title: 'Daniel Reed님이 대화방에 초대했어요',
          body: '책 읽기에서 먼저 인사를 건네 보세요.',
          link: { kind: 'chatRoom', id: room, url: null },
          actor: { userId: daniel.id },
          readAt: null,
        },
      ]);
      const english = await listNotices('mina', { category }, { 'accept-language': 'en' });
      expect(english[0]).toMatchObject({
        title: 'Daniel Reed has added you to a chat room',
        body: 'Say hello in 책 읽기.',
      });
    },
  );

  it('is told once, however many invite at the same moment and however often it is repeated', async () => {
    await createMatch('yuki', 'daniel');
    await createMatch('yuki', 'mina');
    await makeMember('daniel', roomId, 'yuki');
    const browser = await subscribe();
    await inParallel(50, (index) => saveMember(index % 2 === 0 ? 'daniel' : 'yuki', roomId, 'mina'));
    await runJobs();
    passSeconds(60);
    expect((await saveMember('daniel', roomId, 'mina')).status).toBe(200);
    await runJobs();
    expect(await rowsOf("notifications WHERE type = 'chat.invited' AND user_id = ?", mina.id)).toHaveLength(1);
    expect(pushed(await browser.arrived()).filter(({ url }) => url === `/chat/rooms/${roomId}`)).toHaveLength(1);
  });

  it('is told again to a user who comes back by another one', async () => {
    await makeMember('daniel', roomId, 'mina');
    const [first] = await invitations();
    await removeMember('mina', roomId, 'mina');
    passSeconds(60);
    await makeMember('daniel', roomId, 'mina');
    const again = await invitations();
    expect(again).toHaveLength(1);
    expect(again[0]?.notificationId).not.toBe(first?.notificationId);
  });

  it('tells nothing when a user joins by themselves, or gets a role', async () => {
    const open = await createRoom('daniel', 'public');
    await makeMember('mina', open, 'mina');
    await makeMember('daniel', open, 'mina', 'admin');
    await settleBackground();
    expect(await stored()).toEqual([]);
  });

  it('comes in the app, as a push and by e-mail, as far as the user wants it', async () => {
    await prefer('mina', { channels: { 'chat.invited': { push: false } } });
    const browser = await subscribe();
    const mails = await mailsDuring(async () => {
      await makeMember('daniel', roomId, 'mina');
      await runJobs();
    });
    expect(mails.map(({ subject }) => subject)).toEqual(['Daniel Reed님이 대화방에 초대했어요']);
    expect(await browser.arrived()).toEqual([]);
    expect(await invitations()).toHaveLength(1);
  });

  it('is read when the user has read anything in the room', async () => {
    await makeMember('daniel', roomId, 'mina');
    const before = (await countUnread('mina')).count;
    await readPosition('mina', roomId, 0);
    expect((await invitations())[0]?.readAt).not.toBeNull();
    expect((await countUnread('mina')).count).toBe(before - 1);
  });
});

describe('push-N10: an invitation that waits for the end of a night', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['the user has left', 'not_visible', () => removeMember('mina', roomId, 'mina')],
    ['the user was removed', 'not_visible', () => removeMember('daniel', roomId, 'mina')],
    ['the room was deleted', 'not_visible', () => callSuccessfully('daniel', 'DELETE', `/chat/rooms/${roomId}`)],
    ['the user has blocked who invited them', 'not_visible', () => block('mina', 'daniel')],
    [
      'who invited them hides',
      'not_visible',
      () => callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
    ],
    ['the room is muted', 'muted', () => changeMembership('mina', roomId, { level: 'none' })],
  ])('is not sent once %s, and the number agrees', async (_what, reason, act) => {
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await makeMember('daniel', roomId, 'mina');
    await runJobs();
    const before = await countUnread('mina');
    await act();
    await settleBackground();
    const isGone = reason === 'not_visible';
    expect(await invitations()).toHaveLength(isGone ? 0 : 1);
    const after = await countUnread('mina');
    const unread = (await listNotices('mina', { unread: true })).length;
    expect(after).toMatchObject({ count: unread });
    expect(after.version > before.version).toBe(isGone);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(JSON.stringify(await browser.arrived())).not.toContain(roomId);
    expect(await logOf('mina')).toContain(`push dropped ${reason}`);
  });
});
