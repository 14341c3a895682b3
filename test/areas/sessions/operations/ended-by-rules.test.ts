/** What ends the sessions ahead of two users: in the batch of its cause, and told to those who may know. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { confirmedSession, createSession, readSession, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { letBothBeMinors } from '../scenarios.ts';

let matchId: string;
let confirmed: Session;
beforeEach(async () => {
  await freshWorld();
  ({ matchId } = await createMatch('daniel', 'mina'));
  confirmed = await confirmedSession('daniel', 'mina');
  await createSession('mina', 'daniel', { startsAt: '2026-03-06T10:00:00Z' });
});

const suspend = async () => {
  const reportId = await reportPerson('daniel');
  await request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision: 'suspend' } });
};
const correctBirth = () =>
  request('PUT', `/moderation/users/${people.daniel.id}/birth`, {
    as: 'hana',
    body: { birthYear: 2010, reason: 'Seen.' },
  });
const causes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the end of the match', () => request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' })],
  ['a block', () => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' })],
  ['a suspension', suspend],
  ['leaving', () => request('DELETE', '/users/me', { as: 'daniel' })],
  ['another age group', correctBirth],
];

const stored = () => rowsOf('session_reservations ORDER BY starts_at');
const blocking = () => rowsOf('session_participants WHERE blocks_until IS NOT NULL');

describe('sessions ahead', () => {
  it.each(causes)('end with %s, and free their time', async (_, end) => {
    await end();
    const over = { status: 'cancelled', cancelled_by: 'service', cancel_reason: null, due_at: null };
    expect(await stored()).toMatchObject([over, over]);
    expect(await blocking()).toEqual([]);
  });

  it('what is over stays as it is', async () => {
    setNow('2026-03-05T11:00:00.000Z');
    const before = await stored();
    await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
    expect(await stored()).toEqual(before);
  });

  it('sessions with others stay', async () => {
    await createMatch('mina', 'yuki');
    const other = await createSession('mina', 'yuki', { startsAt: '2026-03-07T10:00:00Z' });
    await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
    expect((await readSession('yuki', other)).body).toMatchObject({ status: 'pending' });
  });

  it('whoever has not ended the match is told, and the cause is not', async () => {
    await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
    expect(await notificationTypesOf('mina')).toContain('session.cancelled');
    expect(await notificationTypesOf('daniel')).not.toContain('session.cancelled');
    expect((await readSession('mina', confirmed)).body).toMatchObject({
      cancellation: { by: 'service', reason: null },
    });
  });

  it('both are told of an 18th birthday', async () => {
    await freshWorld();
    await letBothBeMinors();
    await createMatch('daniel', 'mina');
    await confirmedSession('daniel', 'mina');
    setNow('2026-03-03T15:00:02.000Z');
    await runCron();
    for (const name of ['mina', 'daniel'] as const)
      expect((await notificationTypesOf(name)).filter((type) => type === 'session.cancelled')).toHaveLength(1);
  });

  it('a partner less than 4 hours before is told at once', async () => {
    setNow('2026-03-05T08:00:00.000Z');
    await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
    expect(await notificationTypesOf('mina')).toContain('session.cancelled_late');
  });

  it('nobody is told of a block, and a session that it has ended is gone for both', async () => {
    await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
    expect(await rowsOf("notifications WHERE type LIKE 'session.cancelled%' AND user_id = ?", people.mina.id)).toEqual(
      [],
    );
    expect((await readSession('daniel', confirmed)).status).toBe(404);
    expect(await notificationTypesOf('daniel')).not.toContain('session.cancelled');
    await runCron();
  });
});
