/** What is sent of messages: decided when it is sent, from what they are then. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, deleteMessage, editMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { countUnread } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { enterRoom, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { openQuietRoom, pushed, toldMina, weekdays } from '../message-notices.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

beforeEach(freshWorld);

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
    const log = nonEmpty(await logOf('mina'), 'rows of the log');
    expect(log.filter((row) => row.startsWith('push held'))).toEqual([]);
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
