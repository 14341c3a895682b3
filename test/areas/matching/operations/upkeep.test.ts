/** Tests how the passing of time, blocks and the deletion of an account change requests and matches. */
import { beforeEach, describe, expect, it } from 'vitest';
import { expireOverdue, remindReceivers } from '../../../../src/areas/matching/services/upkeep.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import {
  sendRequest,
  createRequest,
  createMatch,
  rowsOf,
  notificationTypesOf,
  insertOpenRequests,
} from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;

beforeEach(freshWorld);

describe('MAT-12 the cron', () => {
  it('ends requests after seven days, dated to their expiry, a bounded number in each run', async () => {
    await insertOpenRequests(30, (stranger) => [stranger, people.mina.id]);
    passSeconds(7 * DAY - 1);
    expect(await expireOverdue(testDeps(), 20)).toBe(20);
    expect(await expireOverdue(testDeps(), 20)).toBe(10);
    expect(await expireOverdue(testDeps(), 20)).toBe(0);
    expect(await rowsOf("matching_requests WHERE status = 'expired' AND decided_at = expires_at")).toHaveLength(30);
  });

  it('leaves a request open until the millisecond of its expiry', async () => {
    await createRequest('mina', 'daniel');
    passSeconds(7 * DAY - 0.001);
    await runCron();
    expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'pending' }]);
    passSeconds(0.001);
    await runCron();
    expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'expired' }]);
  });

  it('reminds the receiver once, one day before the expiry, however often and in parallel it runs', async () => {
    const requestId = await createRequest('mina', 'daniel');
    passSeconds(6 * DAY - 1);
    await runCron();
    expect(await notificationTypesOf('daniel')).toEqual(['match.request_received']);
    passSeconds(1);
    await inParallel(5, () => remindReceivers(testDeps(), 100));
    await runCron();
    expect(await notificationTypesOf('daniel')).toEqual(['match.request_received', 'match.request_expiring']);
    const [notice] = await rowsOf<{ variables: string; actor_id: string }>(
      "notifications WHERE type = 'match.request_expiring'",
    );
    expect(notice?.actor_id).toBe(people.mina.id);
    expect(JSON.parse(notice?.variables ?? '')).toEqual({ requestId, expiresAt: '2026-03-09T09:00:00.000Z' });
  });

  it('sends no reminder of a request that has ended', async () => {
    await createRequest('mina', 'daniel');
    passSeconds(7 * DAY);
    await runCron();
    expect(await notificationTypesOf('daniel')).toEqual(['match.request_received']);
  });
});

describe('a block', () => {
  it.each([
    ['mina', 'daniel'],
    ['daniel', 'mina'],
  ] as const)('of %s against %s ends their open request in the same step', async (blocker, blocked) => {
    await createRequest('mina', 'daniel');
    const other = await createRequest('mina', 'yuki');
    await request('PUT', `/users/me/blocks/${people[blocked].id}`, { as: blocker });
    expect(await rowsOf("matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL")).toMatchObject([
      { id: other },
    ]);
  });

  it('ends their match and closes the room, and unblocking restores neither', async () => {
    await createMatch('mina', 'daniel');
    await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
    expect(await rowsOf('matches WHERE ended_by = ?', people.mina.id)).toHaveLength(1);
    expect(await rowsOf('chat_rooms WHERE closed_at IS NOT NULL')).toHaveLength(1);
    await request('DELETE', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
    expect((await request('GET', '/matching/matches', { as: 'mina' })).body).toMatchObject({ items: [] });
    expect((await sendRequest('mina', 'daniel')).status).toBe(201);
  });

  it('that is refused ends nothing', async () => {
    await createRequest('mina', 'daniel');
    await request('DELETE', '/users/me', { as: 'jisoo' });
    await request('PUT', `/users/me/blocks/${people.jisoo.id}`, { as: 'mina' });
    expect(await rowsOf("matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL")).toHaveLength(1);
  });

  it('leaves no open request between the two when both come in parallel', async () => {
    await inParallel(20, (index) =>
      index % 2 === 0
        ? sendRequest('daniel', 'mina')
        : request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' }),
    );
    expect(await rowsOf("matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL")).toEqual([]);
  });
});

describe('the end of an account', () => {
  it('ends its open requests, sent and received, when it is asked for', async () => {
    await createRequest('mina', 'daniel');
    await createRequest('yuki', 'mina');
    const other = await createRequest('yuki', 'daniel');
    expect((await request('DELETE', '/users/me', { as: 'mina' })).status).toBe(202);
    expect(await rowsOf("matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL")).toMatchObject([
      { id: other },
    ]);
  });

  it('leaves no match, room or notification after the grace period, and keeps those of others', async () => {
    await createMatch('mina', 'daniel');
    const { matchId } = await createMatch('yuki', 'daniel');
    await request('DELETE', '/users/me', { as: 'mina' });
    passSeconds(30 * DAY);
    await runCron();
    expect(await rowsOf('matches')).toMatchObject([{ id: matchId }]);
    expect(await rowsOf('chat_rooms')).toHaveLength(1);
    expect(await rowsOf('notifications WHERE user_id = ?1 OR actor_id = ?1', people.mina.id)).toEqual([]);
  });
});
