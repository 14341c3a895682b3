/** Tests that an invisible user does not count for the limits, the response rate and the reminders. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import {
  sendRequest,
  createRequest,
  rowsOf,
  notificationTypesOf,
  insertOpenRequests,
} from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;
const [mina, daniel] = [people.mina.id, people.daniel.id];

beforeEach(freshWorld);

/** The notices that the archive shows a user. */
const readNotices = async (userId: string) =>
  (await readPersonalData(env.DB, userId, instantOf(new Date()))).find(
    ({ export: { file } }) => file === 'notifications',
  )?.content as readonly { readonly type: string; readonly variables: object }[];

const readSummary = async (name: 'mina' | 'daniel') => unwrap(await (await sdk(name)).getMatchingSummary());

const vanishing: [string, (id: string) => Promise<unknown>][] = [
  ['hides', (id) => runSql("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", id)],
  [
    'is suspended',
    (id) => runSql("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?", id),
  ],
];

/** Returns the id of one of the strangers that `insertOpenRequests` inserts. */
const aStranger = async (): Promise<string> =>
  (await rowsOf<{ id: string }>("user_profiles WHERE id LIKE '0190aaaa-%' ORDER BY id"))[0]?.id ?? '';

describe('a user who', () => {
  it.each(vanishing)('%s does not count among the 20 requests that a sender can have open', async (_, vanish) => {
    await insertOpenRequests(20, (stranger) => [mina, stranger]);
    expect(await sendRequest('mina', 'daniel')).toMatchObject({
      status: 409,
      body: { code: 'matching.too_many_sent' },
    });
    await vanish(await aStranger());
    expect(await readSummary('mina')).toMatchObject({ openSent: 19 });
    expect((await sendRequest('mina', 'daniel')).status).toBe(201);
    expect(await sendRequest('mina', 'yuki')).toMatchObject({ status: 409, body: { code: 'matching.too_many_sent' } });
  });

  it.each(vanishing)('%s does not count among the 50 requests that a receiver can have open', async (_, vanish) => {
    await insertOpenRequests(50, (stranger) => [stranger, daniel]);
    expect(await sendRequest('mina', 'daniel')).toMatchObject({
      status: 409,
      body: { code: 'matching.too_many_received' },
    });
    await vanish(await aStranger());
    expect(await readSummary('daniel')).toMatchObject({ openReceived: 49 });
    expect((await sendRequest('mina', 'daniel')).status).toBe(201);
    expect(await sendRequest('yuki', 'daniel')).toMatchObject({
      status: 409,
      body: { code: 'matching.too_many_received' },
    });
  });

  it.each(vanishing)(
    '%s leaves no missed request in the pool with a receiver who could not answer, and none in the summary',
    async (_, vanish) => {
      await createRequest('daniel', 'mina');
      await vanish(daniel);
      passSeconds(7 * DAY);
      expect(await readSummary('mina')).toMatchObject({ unansweredRequests: 0, responseRate: null });
      await runCron();
      expect(await readSummary('mina')).toMatchObject({ unansweredRequests: 0, responseRate: null });
      expect(await rowsOf('match_pool WHERE user_id = ?', mina)).toMatchObject([{ missed_requests: 0 }]);
    },
  );

  it('fault-X4: hides until shortly before the expiry leaves no missed request in the pool of the receiver', async () => {
    await createRequest('daniel', 'mina');
    const show = (profileVisibility: string) =>
      callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
    passSeconds(1);
    await show('nobody');
    passSeconds(7 * DAY - 30);
    await show('everyone');
    passSeconds(30);
    await runCron();
    expect(await rowsOf('match_pool WHERE user_id = ?', mina)).toMatchObject([{ missed_requests: 0 }]);
  });

  it('is suspended misses no request', async () => {
    await createRequest('daniel', 'mina');
    await runSql("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?", mina);
    passSeconds(7 * DAY);
    await runCron();
    await runSql("UPDATE user_profiles SET status = 'active', version = version + 1 WHERE id = ?", mina);
    expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'expired', is_missed: 0 }]);
  });

  it('hides after the expiry of a request leaves it missed in the pool of the receiver', async () => {
    await createRequest('daniel', 'mina');
    passSeconds(7 * DAY);
    await runCron();
    await runSql("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", daniel);
    await runCron();
    expect(await rowsOf('match_pool WHERE user_id = ?', mina)).toMatchObject([{ missed_requests: 1 }]);
  });

  it.each(vanishing)(
    '%s is in no reminder that the receiver reads, and does not delay the reminders of others',
    async (_, vanish) => {
      await createRequest('daniel', 'mina');
      await vanish(daniel);
      passSeconds(60);
      await createRequest('yuki', 'mina');
      passSeconds(6 * DAY);
      await runCron();
      const yukis = await rowsOf<{ id: string }>('matching_requests WHERE sender_id = ?', people.yuki.id);
      const reminders = (await readNotices(mina)).filter(({ type }) => type === 'match.request_expiring');
      expect(reminders.map(({ variables }) => variables)).toMatchObject(yukis.map(({ id }) => ({ requestId: id })));
    },
  );
});

describe('the notifications of a cancelled request', () => {
  it.each([
    ['a block by the receiver', () => request('PUT', `/users/me/blocks/${daniel}`, { as: 'mina' })],
    ['a block by the sender', () => request('PUT', `/users/me/blocks/${mina}`, { as: 'daniel' })],
    ['the deletion of the account', () => request('DELETE', '/users/me', { as: 'daniel' })],
  ])('are not listed from the same step on when it is cancelled by %s; others stay', async (_, callOff) => {
    await createRequest('daniel', 'mina');
    await createRequest('yuki', 'mina');
    passSeconds(6 * DAY);
    await runCron();
    expect(await notificationTypesOf('mina')).toEqual([
      'match.request_received',
      'match.request_received',
      'match.request_expiring',
      'match.request_expiring',
    ]);
    await callOff();
    expect(await notificationTypesOf('mina')).toEqual(['match.request_received', 'match.request_expiring']);
  });
});
