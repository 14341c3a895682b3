/** fault-X1: what an adult wrote in a group of minors is told to no minor after a moderator has found it out. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createCorrection, createMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { createGroupOf, createPublicRoomOf, listMembers, removeMember } from '../../../support/groups.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { toldOfGroups } from '../group-notices.ts';
import { pushed, toldMina, weekdays } from '../message-notices.ts';

beforeEach(freshWorld);

const correct = (name: PersonName, birthDate: string) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
async function makeMinors(): Promise<void> {
  for (const name of ['yuki', 'mina', 'daniel'] as const) await correct(name, '2010-06-01');
}
async function roomOfMinors(): Promise<string> {
  await makeMinors();
  return createPublicRoomOf('yuki', 'mina', 'daniel');
}
const quiet = { quietHours: { from: '17:00', to: '19:00', weekdays } };
const mention = (roomId: string) => createMessage('daniel', roomId, { text: '만나자', mentions: [people.mina.id] });
async function findAdult(roomId: string): Promise<void> {
  await correct('daniel', '1990-06-01');
  expect(await listMembers('mina', roomId)).not.toContainEqual([people.daniel.id, expect.anything()]);
}

describe('fault-X1: a mention by a member who was found to be an adult', () => {
  it('leaves the list and the count of the minor', async () => {
    const roomId = await roomOfMinors();
    await mention(roomId);
    await settleBackground();
    expect(await toldMina()).toHaveLength(1);
    const before = await countUnread('mina');
    await findAdult(roomId);
    await settleBackground();
    expect(await toldMina()).toEqual([]);
    const after = await countUnread('mina');
    expect(after.count).toBe(before.count - 1);
    expect(after.version).toBeGreaterThan(before.version);
  });

  it('is not pushed to the minor afterwards', async () => {
    const roomId = await roomOfMinors();
    const browser = await subscribe();
    await prefer('mina', quiet);
    await mention(roomId);
    await runJobs();
    await findAdult(roomId);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toEqual([]);
  });

  it('is not in the digest that the minor gets afterwards', async () => {
    const roomId = await roomOfMinors();
    await prefer('mina', {
      channels: { 'chat.mention': { email: true } },
      digest: { frequency: 'daily', at: '20:00' },
    });
    await mention(roomId);
    await runJobs();
    await findAdult(roomId);
    const mails = await mailsDuring(async () => {
      setNow('2026-03-02T11:30:00.000Z');
      await runCron();
      setNow('2026-03-02T12:00:00.000Z');
      await runCron();
    });
    expect(mails).toEqual([]);
  });
});

describe('fault-X1: a correction by a member who was found to be an adult', () => {
  it('is not pushed to the minor afterwards', async () => {
    const roomId = await roomOfMinors();
    const browser = await subscribe();
    await prefer('mina', quiet);
    await createCorrection('daniel', await createMessage('mina', roomId, { text: 'hello' }), { comment: '만나자' });
    await runJobs();
    await findAdult(roomId);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toEqual([]);
  });

  it('leaves the list of the minor', async () => {
    const roomId = await roomOfMinors();
    const sent = await createMessage('mina', roomId, { text: 'hello' });
    await createCorrection('daniel', sent, { comment: '만나자' });
    await settleBackground();
    expect(await toldMina()).toHaveLength(1);
    await findAdult(roomId);
    await settleBackground();
    expect(await toldMina()).toEqual([]);
  });
});

describe('fault-X1: a message in a group by a member who was found to be an adult', () => {
  it('leaves the list of the minor', async () => {
    await makeMinors();
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    await createMessage('daniel', roomId, { text: '만나자' });
    expect(await toldOfGroups('mina')).toHaveLength(1);
    await findAdult(roomId);
    expect(await toldOfGroups('mina')).toEqual([]);
  });

  it('is not pushed to the minor afterwards', async () => {
    await makeMinors();
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    const browser = await subscribe();
    await prefer('mina', quiet);
    await createMessage('daniel', roomId, { text: '만나자' });
    await runJobs();
    await findAdult(roomId);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(JSON.stringify(await browser.arrived())).not.toContain('만나자');
  });

  it('is not told by a job that comes later', async () => {
    await makeMinors();
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    await createMessage('daniel', roomId, { text: '만나자' });
    await findAdult(roomId);
    expect(await toldOfGroups('mina')).toEqual([]);
  });
});

describe('fault-X1: an invitation by a member who was found to be an adult', () => {
  it('leaves the list of the minor', async () => {
    await makeMinors();
    const roomId = await createGroupOf('daniel', 'mina');
    await settleBackground();
    const invited = async () => (await listNotices('mina')).filter(({ type }) => type === 'chat.invited');
    expect(await invited()).toHaveLength(1);
    await findAdult(roomId);
    await settleBackground();
    expect(await invited()).toEqual([]);
  });
});

describe('a mention by another minor', () => {
  it('is pushed after the quiet hours', async () => {
    const roomId = await roomOfMinors();
    const browser = await subscribe();
    await prefer('mina', quiet);
    await mention(roomId);
    await runJobs();
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toHaveLength(1);
  });
});

describe('a mention in a room', () => {
  it('is not pushed to a user who was removed from the room meanwhile', async () => {
    const roomId = await roomOfMinors();
    const browser = await subscribe();
    await prefer('mina', quiet);
    await mention(roomId);
    await runJobs();
    await removeMember('yuki', roomId, 'mina');
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toEqual([]);
  });
});
