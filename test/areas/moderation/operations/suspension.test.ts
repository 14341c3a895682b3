import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { connectWithToken, doesTicketOpen, ticketFor } from '../../../support/live.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, rowsOf } from '../../../support/matching.ts';
import { listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { legacyTokenFor, tokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { assertNotSuspended } from '../../../../src/areas/auth/tokens/standing.ts';
import { meter } from '../../../../src/store/metered.ts';

/** Suspends Daniel as a moderator does. */
async function suspendDaniel(): Promise<void> {
  const reportId = await reportPerson('daniel');
  await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'suspend' });
}

/** Suspends Daniel without telling the Worker under test, as another isolate does. */
function suspendElsewhere(): Promise<unknown> {
  return env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
    .bind(people.daniel.id)
    .run();
}

const readMina = () => request('GET', `/users/${people.mina.id}`, { as: 'daniel' });

beforeEach(freshWorld);

describe('a suspended user', () => {
  it('fault-X3: reads nothing of others from the next answer on', async () => {
    expect((await readMina()).status).toBe(200);
    await suspendDaniel();
    expect(await readMina()).toMatchObject({ status: 403, body: { code: 'auth.account_suspended' } });
  });

  it('fault-X3: reads nothing of others after a minute, whichever isolate answers', async () => {
    expect((await readMina()).status).toBe(200);
    await suspendElsewhere();
    passSeconds(60);
    expect(await readMina()).toMatchObject({ status: 403, body: { code: 'auth.account_suspended' } });
  });

  it('fault-X3: changes nothing from the suspension on, in the batch of the change', async () => {
    expect((await readMina()).status).toBe(200);
    await suspendElsewhere();
    const body = { receiverId: people.mina.id };
    expect(await request('POST', '/matching/requests', { as: 'daniel', body })).toMatchObject({
      status: 403,
      body: { code: 'auth.account_suspended' },
    });
    expect(await rowsOf('matching_requests')).toEqual([]);
  });

  it('fault-X3: stays shut out after the purge of an account whose deletion they had asked for', async () => {
    const reportId = await reportPerson('daniel');
    await request('DELETE', '/users/me', { as: 'daniel' });
    await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'suspend' });
    passSeconds(31 * 86_400);
    await runCron();
    const token = await legacyTokenFor('daniel');
    expect((await request('GET', `/users/${people.mina.id}`, { token })).status).toBe(401);
    expect((await request('POST', '/users/me', { token, body: {} })).status).toBe(401);
  });

  it('fault-X3: loses the open requests with the suspension', async () => {
    await createRequest('daniel', 'mina');
    await createRequest('jisoo', 'daniel');
    await suspendDaniel();
    expect(await rowsOf("matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL")).toEqual([]);
    expect(await listNotices('mina')).toEqual([]);
  });

  it.each([
    ['with a session', tokenFor],
    ['of the existing service, which has no session', legacyTokenFor],
  ])('fault-X3: loses the live connection of a token %s within a second', async (_name, makeToken) => {
    const listener = await connectWithToken(await makeToken('daniel'));
    await suspendDaniel();
    expect(await listener.waitForClose()).toMatchObject({ code: 4401 });
  });
});

describe('a user who deletes the account', () => {
  it.each([
    ['that asked for it', tokenFor],
    ['of the existing service', legacyTokenFor],
  ])('fault-X3: loses the live connection of the token %s, and opens no other', async (_name, makeToken) => {
    const token = await makeToken('daniel');
    const listener = await connectWithToken(token);
    const ticket = await ticketFor(token);
    expect((await request('DELETE', '/users/me', { token })).status).toBe(202);
    expect(await listener.waitForClose()).toMatchObject({ code: 4401 });
    expect(await doesTicketOpen(ticket)).toBe(false);
    expect(await request('POST', '/auth/realtime-ticket', { token })).toMatchObject({
      status: 409,
      body: { code: 'profile.deletion_pending' },
    });
  });

  it('fault-X3: loses the live connection of a token without a session within a second', async () => {
    const listener = await connectWithToken(await legacyTokenFor('daniel'));
    expect((await request('DELETE', '/users/me', { as: 'daniel' })).status).toBe(202);
    expect(await listener.waitForClose()).toMatchObject({ code: 4401 });
  });
});

describe('the look at the standing of an account', () => {
  it('reads one row, and none within the next minute', async () => {
    const { db, counts } = meter(env.DB);
    const look = () => assertNotSuspended({ userId: people.yuki.id }, { ...testDeps(), db });
    passSeconds(3600);
    await look();
    expect(counts).toMatchObject({ roundTrips: 1, statements: 1, rowsRead: 1 });
    passSeconds(59);
    await look();
    expect(counts.roundTrips).toBe(1);
    passSeconds(1);
    await look();
    expect(counts).toMatchObject({ roundTrips: 2, rowsRead: 2 });
  });
});
