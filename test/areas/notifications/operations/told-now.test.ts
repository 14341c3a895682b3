/** A notice of a request names nobody whom the rules forbid now: not in a list, and not later on a channel. */
import { beforeEach, describe, expect, it } from 'vitest';
import { tasks } from '../../../../src/app.ts';
import { runScheduled, tasksOfMinute } from '../../../../src/jobs/run-scheduled.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { freezeClock, setNow } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runJobs } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { createRequest, decideRequest } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { logOf, prefer } from '../jobs/deliveries.ts';
import { subscribe } from '../jobs/push-orders.ts';

const born = (name: PersonName, birthDate: string): Promise<unknown> =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });

const toMina: unknown = expect.objectContaining({ to: people.mina.email });

/** Lets the first minutes pass of the day in Seoul on which Daniel is 18. The task of birthdays runs in one of them. */
async function passFirstMinutes(): Promise<void> {
  for (const minute of [0, 1, 2, 3, 4, 5]) {
    setNow(`2026-03-03T15:0${minute}:00.000Z`);
    await runScheduled(testDeps(), tasksOfMinute(tasks, new Date()));
    await runJobs();
  }
}

/** Two minors, ten minutes before Daniel is 18. */
beforeEach(async () => {
  freezeClock();
  await freshWorld();
  setNow('2026-03-03T14:50:00.000Z');
  await born('mina', '2009-06-01');
  await born('daniel', '2008-03-04');
  await callSuccessfully('daniel', 'PATCH', '/users/me', { timeZone: 'Asia/Seoul' });
});

describe('a request of a minor who has turned 18 since', () => {
  it('fault-X1: is told by no list, count or call, before any task has noticed it', async () => {
    const requestId = await createRequest('daniel', 'mina');
    await runJobs();
    const [notice] = await listNotices('mina');
    expect([notice?.actor?.userId, (await countUnread('mina')).count]).toEqual([people.daniel.id, 1]);
    setNow('2026-03-03T15:01:00.000Z');
    expect((await request('GET', `/matching/requests/${requestId}`, { as: 'mina' })).status).toBe(404);
    expect(await listNotices('mina')).toEqual([]);
    expect(await countUnread('mina')).toMatchObject({ count: 0, isMore: false });
    const path = `/notifications/${notice?.notificationId}`;
    const answers = [
      await request('POST', `${path}/read`, { as: 'mina' }),
      await request('DELETE', path, { as: 'mina' }),
    ];
    const notFound = { status: 404, body: { code: 'notification.not_found' } };
    expect(answers).toMatchObject([notFound, notFound]);
  });

  it('fault-X1: is told by no e-mail and no push that waited for the end of quiet hours', async () => {
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '20:00', to: '00:01', weekdays: ['tuesday'] } });
    await createRequest('daniel', 'mina');
    await runJobs();
    expect(await logOf('mina')).toEqual(expect.arrayContaining(['email held quiet_hours', 'push held quiet_hours']));
    const mails = await mailsDuring(passFirstMinutes);
    expect(mails).not.toContainEqual(toMina);
    expect(await browser.arrived()).toEqual([]);
  });

  it('fault-X1: is told by no digest', async () => {
    await prefer('mina', { digest: { frequency: 'daily', at: '00:01' } });
    await createRequest('daniel', 'mina');
    await runJobs();
    expect(await logOf('mina')).toContain('email digest digest');
    const mails = await mailsDuring(passFirstMinutes);
    expect(mails).not.toContainEqual(toMina);
  });
});

describe('a request that was declined before one of the two turned 18', () => {
  const channels = { 'match.request_declined': { push: true, email: true } };
  const decline = async (): Promise<void> => {
    await decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline');
    await runJobs();
  };

  it('fault-X1: is told by no e-mail and no push that waited for the end of quiet hours', async () => {
    const browser = await subscribe();
    await prefer('mina', { channels, quietHours: { from: '20:00', to: '00:01', weekdays: ['tuesday'] } });
    await decline();
    expect(await logOf('mina')).toEqual(expect.arrayContaining(['email held quiet_hours', 'push held quiet_hours']));
    expect(await mailsDuring(passFirstMinutes)).not.toContainEqual(toMina);
    expect(await browser.arrived()).toEqual([]);
  });

  it('fault-X1: is told by no digest', async () => {
    await prefer('mina', { channels, digest: { frequency: 'daily', at: '00:01' } });
    await decline();
    expect(await mailsDuring(passFirstMinutes)).not.toContainEqual(toMina);
  });

  it('fault-X1: is told by no list and no count', async () => {
    await decline();
    expect((await countUnread('mina')).count).toBe(1);
    setNow('2026-03-03T15:01:00.000Z');
    expect(await listNotices('mina')).toEqual([]);
    expect((await countUnread('mina')).count).toBe(0);
  });

  it('fault-X1: is not listed to its receiver', async () => {
    await decline();
    const read = () => request('GET', '/matching/requests', { as: 'daniel', query: { direction: 'received' } });
    expect((await read()).text).toContain(people.mina.id);
    setNow('2026-03-03T15:01:00.000Z');
    expect((await read()).text).not.toContain(people.mina.id);
  });
});
