/** push-N10: what a member does not want to be told of a room is asked when a notice is made, and before it is sent. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { countUnread } from '../../../support/notices.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { openQuietRoom, toldMina, weekdays } from '../message-notices.ts';

beforeEach(freshWorld);

const set = (roomId: string, settings: object) =>
  callSuccessfully('mina', 'PATCH', `/chat/rooms/${roomId}/membership`, settings);
const muted = { mutedUntil: '2026-03-02T10:00:00.000Z' };

describe('a muted room', () => {
  it.each([muted, { level: 'mentions' }, { level: 'none' }])(
    'tells nothing with %o, and its messages stay unread',
    async (settings) => {
      const roomId = await openQuietRoom();
      const browser = await subscribe();
      await set(roomId, settings);
      await createMessage('daniel', roomId);
      await runJobs();
      expect([await toldMina(), await browser.arrived()]).toEqual([[], []]);
      expect(await countUnread('mina')).toMatchObject({ count: 0 });
      const unread = await callSuccessfully('mina', 'GET', '/chat/unread');
      expect(unread).toMatchObject({ count: 1 });
    },
  );

  it('tells nothing old when the mute ends, and the next message as ever', async () => {
    const roomId = await openQuietRoom();
    const browser = await subscribe();
    await set(roomId, muted);
    await createMessage('daniel', roomId, { text: '조용히' });
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect([await toldMina(), await browser.arrived()]).toEqual([[], []]);
    await createMessage('daniel', roomId, { text: '이제' });
    await runJobs();
    expect((await toldMina()).map(([, body]) => body)).toEqual(['이제']);
    expect(await browser.arrived()).toHaveLength(1);
  });

  it.each(['2026-03-02T09:30:00.000Z', '2026-03-02T11:00:00.000Z'])(
    'push-N10: stops a push that waits for the end of the quiet hours, until %s, and the log says why',
    async (mutedUntil) => {
      const roomId = await openQuietRoom();
      const browser = await subscribe();
      await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
      await createMessage('daniel', roomId);
      await runJobs();
      await set(roomId, { mutedUntil });
      setNow('2026-03-02T10:00:00.000Z');
      await runCron();
      expect(await browser.arrived()).toEqual([]);
      expect(await logOf('mina')).toContain('push dropped muted');
      expect(await toldMina()).toHaveLength(1);
    },
  );

  it('push-N10: stops an e-mail of a digest', async () => {
    const roomId = await openQuietRoom();
    await prefer('mina', {
      channels: { 'chat.message': { email: true } },
      digest: { frequency: 'daily', at: '20:00' },
    });
    await createMessage('daniel', roomId);
    await runJobs();
    await set(roomId, { level: 'none' });
    const mails = await mailsDuring(async () => {
      setNow('2026-03-02T12:00:00.000Z');
      await runCron();
    });
    expect(mails).toEqual([]);
    expect(await logOf('mina')).toContain('email dropped muted');
  });
});
