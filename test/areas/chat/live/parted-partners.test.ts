/** What a user is told of messages after a moderator has found that the partner is an adult and they are not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { createMatch } from '../../../support/matching.ts';
import { countUnread } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { openQuietRoom, pushed, toldMina, weekdays } from '../message-notices.ts';

beforeEach(freshWorld);

const correct = (name: PersonName, birthDate: string) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });

/** Stores a birth as the user says it, which is no correction. */
const sayBirth = (name: PersonName, birthDate: string) =>
  env.DB.prepare(
    `UPDATE user_profiles SET birth_year = ?2, birth_date = ?3, birth_changes = birth_changes + 1, version = version + 1,
      age_group = 'minor' WHERE id = ?1`,
  )
    .bind(people[name].id, Number(birthDate.slice(0, 4)), birthDate)
    .run();

/** Opens the room of Mina and Daniel, who both say that they are 15. */
async function openRoomOfMinors(): Promise<string> {
  await correct('mina', '2010-06-01');
  await correct('daniel', '2010-06-01');
  return openQuietRoom();
}

describe('fault-X1: a message of a partner who was found to be an adult', () => {
  it('is not pushed to the minor afterwards', async () => {
    const roomId = await openRoomOfMinors();
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await createMessage('daniel', roomId, { text: '만나자' });
    await runJobs();
    await correct('daniel', '1990-06-01');
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toEqual([]);
  });

  it('is not in the digest that the minor gets afterwards', async () => {
    const roomId = await openRoomOfMinors();
    await prefer('mina', {
      channels: { 'chat.message': { email: true } },
      digest: { frequency: 'daily', at: '20:00' },
    });
    await createMessage('daniel', roomId, { text: '만나자' });
    await runJobs();
    await correct('daniel', '1990-06-01');
    const mails = await mailsDuring(async () => {
      setNow('2026-03-02T11:30:00.000Z');
      await runCron();
      setNow('2026-03-02T12:00:00.000Z');
      await runCron();
    });
    expect(mails).toEqual([]);
  });

  it('leaves the list and the count of notifications', async () => {
    const roomId = await openRoomOfMinors();
    await createMessage('daniel', roomId, { text: '만나자' });
    await settleBackground();
    expect(await toldMina()).toHaveLength(1);
    const before = await countUnread('mina');
    await correct('daniel', '1990-06-01');
    await settleBackground();
    expect(await toldMina()).toEqual([]);
    const after = await countUnread('mina');
    expect(after.count).toBe(before.count - 1);
    expect(after.version).toBeGreaterThan(before.version);
  });
});

describe('fault-X8: a user who is leaving', () => {
  it('reads no words of a room in their notices, and reads them again after they came back', async () => {
    const roomId = await openQuietRoom();
    await createMessage('daniel', roomId, { text: '비밀 이야기' });
    await settleBackground();
    const before = await countUnread('mina');
    await callSuccessfully('mina', 'DELETE', '/users/me');
    await settleBackground();
    expect(await toldMina()).toEqual([]);
    const gone = await countUnread('mina');
    expect(gone.version).toBeGreaterThan(before.version);
    await callSuccessfully('mina', 'POST', '/users/me/restore');
    await settleBackground();
    expect(await toldMina()).toHaveLength(1);
    expect((await countUnread('mina')).version).toBeGreaterThan(gone.version);
  });
});

describe('the version of the unread count', () => {
  it('fault-X6: rises when a moderator parts two partners whom a birthday had led across 18', async () => {
    for (const [name, birthDate] of [
      ['mina', '2010-06-01'],
      ['daniel', '2008-03-10'],
    ] as const)
      await sayBirth(name, birthDate);
    const { roomId } = await createMatch('daniel', 'mina');
    setNow('2026-03-11T09:00:00.000Z');
    await runCron();
    await createMessage('daniel', roomId, { text: 'hello' });
    await settleBackground();
    const before = await countUnread('mina');
    // Daniel stays an adult, by another date. From now on the two are parted, and the notice is not there.
    await correct('daniel', '1990-06-01');
    await settleBackground();
    const after = await countUnread('mina');
    expect(after.count).toBe(before.count - 1);
    expect(after.version).toBeGreaterThan(before.version);
  });
});
