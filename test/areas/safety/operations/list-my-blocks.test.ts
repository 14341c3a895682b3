import { beforeEach, describe, expect, it } from 'vitest';
import { listMyBlocks, pages, unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { completeAccountsStatements } from '../../../support/derived.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { tracesOf } from '../../../support/traces.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer } from '../../profile/operations/callers.ts';

beforeEach(freshWorld);

const about = (userId: string) => ({ path: { userId } });

/** Inserts users whom Mina has blocked. Only three times are used, so many blocks share one. Returns the ids. */
async function insertBlocks(size: number): Promise<string[]> {
  const ids = Array.from(
    { length: size },
    (_, index) => `01900000-0000-7000-8000-${String(100_000 + index).padStart(12, '0')}`,
  );
  const at = (index: number) => `2026-03-0${1 + (index % 3)}T00:00:00.000Z`;
  await env.DB.batch(
    ids.flatMap((id, index) => [
      env.DB.prepare(
        'INSERT INTO user_profiles (id, english_name, created_at, updated_at) VALUES (?1, ?2, ?3, ?3)',
      ).bind(id, `Person ${index}`, at(index)),
      env.DB.prepare('INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)').bind(
        people.mina.id,
        id,
        at(index),
      ),
    ]),
  );
  await env.DB.batch(completeAccountsStatements());
  return ids;
}

describe('listMyBlocks', () => {
  describe('200', () => {
    it('lists the users whom the caller has blocked, latest first, and no others', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.blockUser(about(people.jisoo.id)));
      passSeconds(60);
      unwrap(await mina.blockUser(about(people.yuki.id)));
      unwrap(await (await sdk('daniel')).blockUser(about(people.mina.id)));
      expect(unwrap(await mina.listMyBlocks())).toEqual({
        items: [
          { userId: people.yuki.id, englishName: 'Yuki Tanaka', blockedAt: '2026-03-02T09:01:00.000Z' },
          { userId: people.jisoo.id, englishName: 'Jisoo Park', blockedAt: '2026-03-02T09:00:00.000Z' },
        ],
        nextCursor: null,
      });
      expect(unwrap(await (await sdk('jisoo')).listMyBlocks())).toEqual({ items: [], nextCursor: null });
    });

    it('fault-X7: shows the name as it was when blocking, whatever the blocked user does later', async () => {
      const mina = await sdk('mina');
      const names = async () => unwrap(await mina.listMyBlocks()).items.map(({ englishName }) => englishName);
      unwrap(await mina.blockUser(about(people.daniel.id)));
      await callSuccessfully('daniel', 'PATCH', '/users/me', { englishName: 'Somebody Else' });
      expect(await names()).toEqual(['Daniel Reed']);
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
      expect(await names()).toEqual(['Daniel Reed']);
      await env.DB.prepare('INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)')
        .bind(people.daniel.id, people.mina.id, '2026-03-01T00:00:00.000Z')
        .run();
      expect(await names()).toEqual(['Daniel Reed']);
      await leaveAs('daniel');
      expect(await names()).toEqual(['Daniel Reed']);
    });

    it('fault-X7: shows no name that the caller could not see when blocking', async () => {
      const mina = await sdk('mina');
      await createMatch('mina', 'daniel');
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
      unwrap(await mina.blockUser(about(people.daniel.id)));
      expect(unwrap(await mina.listMyBlocks()).items).toMatchObject([{ userId: people.daniel.id, englishName: null }]);
    });

    it('fault-X7: forgets the name with the account of the blocked user', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.blockUser(about(people.daniel.id)));
      await leaveAs('daniel');
      passSeconds(30 * 24 * 3600);
      await runCron();
      expect(unwrap(await (await sdk('mina')).listMyBlocks()).items).toEqual([]);
      expect(await tracesOf(people.daniel.id, ['Daniel Reed'])).not.toContainEqual(expect.stringMatching(/^blocks\./));
    });

    it('PAG lists every entry once, in a total order, with any page size', async () => {
      const ids = await insertBlocks(57);
      const mina = await sdk('mina');
      const all = unwrap(await mina.listMyBlocks({ query: { limit: 100 } })).items;
      expect(all.map(({ userId }) => userId).toSorted()).toEqual(ids.toSorted());
      for (const limit of [1, 7, 56, 57, 100]) {
        const paged: unknown[] = [];
        for await (const entry of pages(listMyBlocks, mina, { query: { limit } })) paged.push(entry);
        expect(paged, `limit ${limit}`).toEqual(all);
      }
    });

    it('costs the same for every page', async () => {
      await insertBlocks(100);
      const cost = (answer: { headers: Headers }) =>
        Number(/rowsRead=(\d+)/.exec(answer.headers.get('x-d1-cost') ?? '')?.[1]);
      let answer = await request('GET', '/users/me/blocks', { as: 'mina', query: { limit: 10 } });
      const costs = [cost(answer)];
      while ((answer.body as { nextCursor: string | null }).nextCursor !== null && costs.length < 8) {
        answer = await request('GET', '/users/me/blocks', {
          as: 'mina',
          query: { limit: 10, cursor: (answer.body as { nextCursor: string }).nextCursor },
        });
        costs.push(cost(answer));
      }
      expect(costs).toHaveLength(8);
      expect(Math.max(...costs)).toBeLessThanOrEqual(Math.min(...costs) + 1);
    });

    it('repeats and drops no entry when entries are added meanwhile', async () => {
      await insertBlocks(10);
      const mina = await sdk('mina');
      const first = unwrap(await mina.listMyBlocks({ query: { limit: 5 } }));
      unwrap(await mina.blockUser(about(people.yuki.id)));
      const second = unwrap(await mina.listMyBlocks({ query: { limit: 5, cursor: first.nextCursor ?? '' } }));
      expect(new Set([...first.items, ...second.items].map(({ userId }) => userId)).size).toBe(10);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).listMyBlocks()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('422', () => {
    it('PAG-03 refuses cursors that were changed or belong to another user', async () => {
      await insertBlocks(3);
      const cursor = unwrap(await (await sdk('mina')).listMyBlocks({ query: { limit: 1 } })).nextCursor ?? '';
      const refused = { status: 422, problem: { code: 'request.invalid', faults: [{ pointer: '/query/cursor' }] } };
      expect(await (await sdk('jisoo')).listMyBlocks({ query: { cursor } })).toMatchObject(refused);
      for (const changed of [`${cursor}x`, cursor.replace('.', ''), 'null', cursor.slice(1)]) {
        expect(await (await sdk('mina')).listMyBlocks({ query: { cursor: changed } }), changed).toMatchObject(refused);
      }
    });
  });
});
