import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import {
  sendRequest,
  createRequest,
  decideRequest,
  createMatch,
  rowsOf,
  notificationTypesOf,
  insertOpenRequests,
} from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;

beforeEach(freshWorld);

/** Returns the number of rows in each table that a request can write to. */
async function countTraces(): Promise<number[]> {
  const tables = ['matching_requests', 'matches', 'chat_rooms', 'chat_members', 'notifications', 'idempotency_keys'];
  return Promise.all(tables.map(async (table) => (await rowsOf(table)).length));
}

type Refusals = readonly (readonly [who: string, code: string, arrange: () => Promise<unknown>])[];

/** Defines one test for each refusal: the response has the expected code, and no row is added. */
function describeRefusals(status: number, refusals: Refusals): void {
  it.each(nonEmpty(refusals, 'refusals'))('refuses %s with %s and changes nothing', async (_, code, arrange) => {
    await arrange();
    const before = await countTraces();
    expect(await sendRequest('mina', 'daniel', { key: 'refused' })).toMatchObject({ status, body: { code } });
    expect(await countTraces()).toEqual(before);
  });
}

describe('createMatchRequest', () => {
  describe('201', () => {
    it('creates a request that waits seven days, and notifies the receiver', async () => {
      const mina = await sdk('mina');
      const made = await mina.createMatchRequest({
        body: { receiverId: people.daniel.id, message: '  Hello\r\nDaniel!  ' },
      });
      expect(unwrap(made)).toMatchObject({
        direction: 'sent',
        status: 'pending',
        message: 'Hello\nDaniel!',
        createdAt: '2026-03-02T09:00:00.000Z',
        expiresAt: '2026-03-09T09:00:00.000Z',
        decidedAt: null,
        match: null,
        partner: {
          userId: people.daniel.id,
          englishName: 'Daniel Reed',
          image: null,
          nativeLanguages: ['en'],
          learningLanguages: ['ko'],
        },
      });
      expect(await notificationTypesOf('daniel')).toEqual(['match.request_received']);
      expect(await notificationTypesOf('mina')).toEqual([]);
    });

    it('accepts the open request of the other user instead: match, room and notification', async () => {
      const requestId = await createRequest('daniel', 'mina');
      const { status, body, headers } = await sendRequest('mina', 'daniel');
      expect(status).toBe(201);
      expect(body).toMatchObject({
        requestId,
        direction: 'received',
        status: 'accepted',
        match: { matchedAt: '2026-03-02T09:00:00.000Z' },
      });
      expect(headers.get('location')).toBe(`/api/v2/matching/requests/${requestId}`);
      expect(await notificationTypesOf('daniel')).toEqual(['match.request_accepted']);
      expect(await notificationTypesOf('mina')).toEqual(['match.request_received']);
      const [match] = await rowsOf<{ room_id: string }>('matches');
      expect(await rowsOf('chat_members WHERE room_id = ?', match?.room_id)).toHaveLength(2);
      expect(await rowsOf('matching_requests')).toHaveLength(1);
    });

    it('replays the answer for the same Idempotency-Key', async () => {
      const first = await sendRequest('mina', 'daniel', { key: 'once' });
      const second = await sendRequest('mina', 'daniel', { key: 'once' });
      expect(second).toMatchObject({ status: 201, body: first.body as object });
      expect(second.headers.get('idempotency-replayed')).toBe('true');
      expect(await countTraces()).toEqual([1, 0, 0, 0, 1, 1]);
    });

    it('shows the present state in a replay, and 404 after the other user has gone', async () => {
      await sendRequest('mina', 'daniel', { key: 'once' });
      const requestId = (await request('GET', '/matching/requests', { as: 'daniel' })).body as {
        items: { requestId: string }[];
      };
      await decideRequest('daniel', requestId.items[0]?.requestId ?? '', 'decline');
      expect((await sendRequest('mina', 'daniel', { key: 'once' })).body).toMatchObject({ status: 'declined' });
      await request('DELETE', '/users/me', { as: 'daniel' });
      expect(await sendRequest('mina', 'daniel', { key: 'once' })).toMatchObject({
        status: 404,
        body: { code: 'matching.request_not_found' },
      });
    });

    it('ignores an unanswered request after its expiry, whether the cron has run or not', async () => {
      const first = await createRequest('mina', 'daniel');
      passSeconds(7 * DAY);
      const second = await createRequest('mina', 'daniel');
      expect(second).not.toBe(first);
      expect((await request('GET', `/matching/requests/${first}`, { as: 'mina' })).body).toMatchObject({
        status: 'expired',
        decidedAt: '2026-03-09T09:00:00.000Z',
      });
    });

    it('lets either of the two ask again 30 days after a declined request', async () => {
      await decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline');
      passSeconds(30 * DAY);
      expect((await sendRequest('daniel', 'mina')).status).toBe(201);
    });

    it('lets the two match again after a match has ended, in the same room', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
      const again = await createMatch('daniel', 'mina');
      expect(again.roomId).toBe(roomId);
      expect(await rowsOf('chat_rooms WHERE closed_at IS NULL')).toHaveLength(1);
    });

    it('creates one row for 50 identical parallel requests', async () => {
      const answers = await inParallel(50, () => sendRequest('mina', 'daniel'));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(
        answers.filter(({ body }) => (body as { code?: string }).code === 'matching.already_requested'),
      ).toHaveLength(49);
      expect(await countTraces()).toEqual([1, 0, 0, 0, 1, 0]);
    });

    it('gives one answer to 50 identical parallel requests with one key', async () => {
      const answers = await inParallel(50, () => sendRequest('mina', 'daniel', { key: 'once' }));
      expect(
        new Set(answers.map(({ status, body }) => `${status} ${(body as { requestId: string }).requestId}`)).size,
      ).toBe(1);
      expect(await countTraces()).toEqual([1, 0, 0, 0, 1, 1]);
    });

    it('creates one match when the two ask each other in 50 parallel requests', async () => {
      const answers = await inParallel(50, (index) =>
        index % 2 === 0 ? sendRequest('mina', 'daniel') : sendRequest('daniel', 'mina'),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
      expect(await countTraces()).toEqual([1, 1, 1, 2, 2, 0]);
    });

    it.each(['before', 'after'] as const)(
      'a crash %s the batch leaves all of it or nothing, and a repeat with the same key succeeds',
      async (when) => {
        await createRequest('daniel', 'mina');
        const crashed = await withBindings({ DB: failingDatabase(1, when) }, () =>
          sendRequest('mina', 'daniel', { key: 'once' }),
        );
        expect(crashed.status).toBe(500);
        expect(await countTraces()).toEqual(when === 'before' ? [1, 0, 0, 0, 1, 0] : [1, 1, 1, 2, 2, 1]);
        expect((await sendRequest('mina', 'daniel', { key: 'once' })).body).toMatchObject({ status: 'accepted' });
        expect(await countTraces()).toEqual([1, 1, 1, 2, 2, 1]);
      },
    );

    it('lets two users who ask each other match even when both have reached their limit', async () => {
      await createRequest('daniel', 'mina');
      await insertOpenRequests(20, (stranger) => [people.mina.id, stranger]);
      expect((await sendRequest('mina', 'daniel')).body).toMatchObject({ status: 'accepted' });
    });
  });

  describe('404', () => {
    describeRefusals(404, [
      [
        'a receiver who has blocked the sender',
        'profile.user_not_found',
        () => request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' }),
      ],
      [
        'a receiver whom the sender has blocked',
        'profile.user_not_found',
        () => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' }),
      ],
      [
        'a hidden receiver',
        'profile.user_not_found',
        () => runSql("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", people.daniel.id),
      ],
      [
        'a receiver whose account waits for its deletion',
        'profile.user_not_found',
        () => request('DELETE', '/users/me', { as: 'daniel' }),
      ],
      [
        'a suspended receiver',
        'profile.user_not_found',
        () =>
          runSql("UPDATE user_profiles SET version = version + 1, status = 'suspended' WHERE id = ?", people.daniel.id),
      ],
    ]);

    it('refuses an unknown receiver', async () => {
      expect(
        await request('POST', '/matching/requests', { as: 'mina', body: { receiverId: missingId } }),
      ).toMatchObject({ status: 404, body: { code: 'profile.user_not_found' } });
      expect(await countTraces()).toEqual([0, 0, 0, 0, 0, 0]);
    });
  });

  describe('409', () => {
    describeRefusals(409, [
      [
        'a sender who has not finished onboarding',
        'matching.not_onboarded',
        () =>
          runSql(
            'UPDATE user_profiles SET version = version + 1, onboarding_completed_at = NULL WHERE id = ?',
            people.mina.id,
          ),
      ],
      [
        'a sender whose profile is hidden',
        'matching.profile_hidden',
        () => runSql("UPDATE user_settings SET profile_visibility = 'matched' WHERE user_id = ?", people.mina.id),
      ],
      [
        'a sender whose account waits for its deletion',
        'profile.deletion_pending',
        () => request('DELETE', '/users/me', { as: 'mina' }),
      ],
      [
        'a receiver who has not finished onboarding',
        'matching.partner_not_onboarded',
        () =>
          runSql(
            'UPDATE user_profiles SET version = version + 1, onboarding_completed_at = NULL WHERE id = ?',
            people.daniel.id,
          ),
      ],
      ['a second request', 'matching.already_requested', () => createRequest('mina', 'daniel')],
      ['a request to a partner', 'matching.already_matched', () => createMatch('daniel', 'mina')],
      [
        'a request after it was declined',
        'matching.declined_recently',
        async () => decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline'),
      ],
      [
        'a request after the sender declined one',
        'matching.declined_recently',
        async () => decideRequest('mina', await createRequest('daniel', 'mina'), 'decline'),
      ],
      [
        'a sender with 20 open requests',
        'matching.too_many_sent',
        () => insertOpenRequests(20, (stranger) => [people.mina.id, stranger]),
      ],
      [
        'a receiver with 50 open requests',
        'matching.too_many_received',
        () => insertOpenRequests(50, (stranger) => [stranger, people.daniel.id]),
      ],
    ]);

    it('keeps the limit of 20 open requests when 30 are sent in parallel', async () => {
      await insertOpenRequests(30, (stranger) => [people.yuki.id, stranger]);
      const ids = (await rowsOf<{ receiver_id: string }>('matching_requests')).map(({ receiver_id }) => receiver_id);
      const answers = await inParallel(30, (index) =>
        request('POST', '/matching/requests', { as: 'mina', body: { receiverId: ids[index] } }),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
      expect(await rowsOf('matching_requests WHERE sender_id = ?', people.mina.id)).toHaveLength(20);
    });
  });

  describe('422', () => {
    it('refuses a request to oneself', async () => {
      expect(await sendRequest('mina', 'mina')).toMatchObject({
        status: 422,
        body: { code: 'profile.self_not_allowed' },
      });
      expect(await countTraces()).toEqual([0, 0, 0, 0, 0, 0]);
    });

    it('refuses a message without visible characters or with more than 300', async () => {
      for (const message of ['   ', '가'.repeat(301), 'a\u202Eb']) {
        expect(await sendRequest('mina', 'daniel', { message })).toMatchObject({
          status: 422,
          body: { errors: [{ pointer: '/body/message' }] },
        });
      }
      expect((await sendRequest('mina', 'daniel', { message: '👩‍👩‍👧'.repeat(300) })).status).toBe(201);
    });
  });
});
