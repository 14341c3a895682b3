import { beforeEach, describe, expect, it } from 'vitest';
import { listMatchRequests, pages, unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, decideRequest, rowsOf, insertOpenRequests } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

const WEEK = 7 * 86_400;

beforeEach(freshWorld);

async function idsOf(
  name: 'mina' | 'daniel',
  query: NonNullable<Parameters<typeof listMatchRequests>[1]>['query'],
): Promise<string[]> {
  const { items } = unwrap(await (await sdk(name)).listMatchRequests({ query: { limit: 100, ...query } }));
  return items.map(({ requestId }) => requestId);
}

/** Returns the ids of all requests that Mina has received, in the order of her list. */
async function everyId(): Promise<string[]> {
  return (
    await rowsOf<{ id: string }>(
      'matching_requests WHERE receiver_id = ? ORDER BY created_at DESC, id DESC',
      people.mina.id,
    )
  ).map(({ id }) => id);
}

describe('listMatchRequests', () => {
  describe('200', () => {
    it('lists the direction and status that were asked for, latest first', async () => {
      const declined = await createRequest('mina', 'jisoo');
      await decideRequest('jisoo', declined, 'decline');
      passSeconds(60);
      const [sent, received] = [await createRequest('mina', 'daniel'), await createRequest('yuki', 'mina')];
      expect(await idsOf('mina', {})).toEqual([received]);
      expect(await idsOf('mina', { direction: 'sent' })).toEqual([sent, declined]);
      expect(await idsOf('mina', { direction: 'sent', status: 'pending' })).toEqual([sent]);
      expect(await idsOf('mina', { direction: 'sent', status: 'declined' })).toEqual([declined]);
      expect(await idsOf('daniel', { direction: 'sent' })).toEqual([]);
    });

    it.each(['before', 'after'])('shows a request as expired %s the cron has run', async (when) => {
      const requestId = await createRequest('mina', 'daniel');
      passSeconds(WEEK);
      if (when === 'after') await runCron();
      expect(await idsOf('mina', { direction: 'sent', status: 'pending' })).toEqual([]);
      expect(await idsOf('mina', { direction: 'sent', status: 'expired' })).toEqual([requestId]);
      expect(unwrap(await (await sdk('mina')).listMatchRequests({ query: { direction: 'sent' } })).items).toMatchObject(
        [{ status: 'expired', decidedAt: '2026-03-09T09:00:00.000Z' }],
      );
    });

    it.each([undefined, 'pending', 'expired'] as const)(
      'PAG lists every request once, in a total order, with any page size (status %s)',
      async (status) => {
        await insertOpenRequests(47, (stranger) => [stranger, people.mina.id]);
        if (status === 'expired') {
          passSeconds(WEEK);
          await env.DB.prepare(
            "UPDATE matching_requests SET status = 'expired', decided_at = expires_at WHERE id IN (SELECT id FROM matching_requests LIMIT 20)",
          ).run();
        }
        const all = await idsOf('mina', { ...(status && { status }) });
        expect(new Set(all).size).toBe(47);
        const mina = await sdk('mina');
        for (const limit of [1, 7, 46, 47, 100]) {
          const paged: string[] = [];
          for await (const { requestId } of pages(listMatchRequests, mina, {
            query: { limit, ...(status && { status }) },
          }))
            paged.push(requestId);
          expect(paged).toEqual(all);
        }
      },
    );

    it('may answer a short or empty page among many hidden users; the next pages have the others', async () => {
      await insertOpenRequests(250, (stranger) => [stranger, people.mina.id]);
      const all = await everyId();
      await runSql(
        "UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id IN (SELECT sender_id FROM matching_requests)",
      );
      await runSql(
        "UPDATE user_settings SET profile_visibility = 'everyone' WHERE user_id = (SELECT sender_id FROM matching_requests WHERE id = ?)",
        all.at(-1) ?? '',
      );
      const mina = await sdk('mina');
      const first = unwrap(await mina.listMatchRequests({ query: { limit: 20 } }));
      expect(first.items).toEqual([]);
      expect(first.nextCursor).not.toBeNull();
      const found: string[] = [];
      for await (const { requestId } of pages(listMatchRequests, mina, { query: { limit: 20 } })) found.push(requestId);
      expect(found).toEqual([all.at(-1)]);
    });

    const vanishing: [string, () => Promise<unknown>][] = [
      ['has blocked the reader', () => request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' })],
      ['is blocked by the reader', () => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' })],
      [
        'hides',
        () => runSql("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", people.daniel.id),
      ],
      ['waits for the deletion of the account', () => request('DELETE', '/users/me', { as: 'daniel' })],
      [
        'is suspended',
        () =>
          runSql("UPDATE user_profiles SET version = version + 1, status = 'suspended' WHERE id = ?", people.daniel.id),
      ],
    ];
    it.each(vanishing)(
      'MAT-13 leaves out a user who %s: from every list, from the counts, and by id',
      async (_, vanish) => {
        const requestId = await createRequest('daniel', 'mina');
        const mina = await sdk('mina');
        expect(unwrap(await mina.getMatchingSummary())).toMatchObject({ openReceived: 1 });
        await vanish();
        for (const status of [undefined, 'pending', 'cancelled', 'expired'] as const)
          expect(await idsOf('mina', { ...(status && { status }) })).toEqual([]);
        expect(unwrap(await mina.getMatchingSummary())).toMatchObject({ openReceived: 0 });
        expect(await mina.getMatchRequest({ path: { requestId } })).toMatchObject({
          status: 404,
          problem: { code: 'matching.request_not_found' },
        });
      },
    );
  });

  describe('422', () => {
    it('refuses a cursor of another user or another filter', async () => {
      await insertOpenRequests(2, (stranger) => [stranger, people.mina.id]);
      const { nextCursor } = unwrap(await (await sdk('mina')).listMatchRequests({ query: { limit: 1 } }));
      const cursor = nextCursor ?? '';
      for (const [name, query] of [
        ['daniel', { cursor }],
        ['mina', { cursor, status: 'pending' }],
        ['mina', { cursor, direction: 'sent' }],
      ] as const) {
        expect((await (await sdk(name)).listMatchRequests({ query })).status).toBe(422);
      }
    });
  });
});
