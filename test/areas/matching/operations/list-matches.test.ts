import { beforeEach, describe, expect, it } from 'vitest';
import { listMatches, pages, unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { createMatch, rowsOf, insertOpenRequests } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

/** Inserts `size` matches of Mina with new users. Some matches have the same instant. */
async function insertMatches(size: number): Promise<void> {
  await insertOpenRequests(size, (stranger) => [stranger, people.mina.id]);
  const requests = await rowsOf<{ id: string; sender_id: string }>(
    "matching_requests WHERE status = 'pending' ORDER BY sender_id",
  );
  const room =
    "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) VALUES (?1, 'direct', min(?2, ?3), max(?2, ?3), ?4)";
  const match =
    'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) VALUES (?1, ?5, ?1, min(?2, ?3), max(?2, ?3), ?4)';
  await env.DB.batch(
    requests.flatMap(({ id, sender_id: stranger }, index) => {
      const ids = [crypto.randomUUID(), stranger, people.mina.id, `2026-03-0${1 + (index % 3)}T00:00:00.000Z`];
      return [env.DB.prepare(room).bind(...ids), env.DB.prepare(match).bind(...ids, id)];
    }),
  );
}

describe('listMatches', () => {
  describe('200', () => {
    it('shows the partner to either user, latest first', async () => {
      await createMatch('mina', 'daniel');
      passSeconds(60);
      await createMatch('yuki', 'mina');
      const names = async (name: 'mina' | 'daniel' | 'jisoo') =>
        unwrap(await (await sdk(name)).listMatches()).items.map(({ partner }) => partner.englishName);
      expect(await names('mina')).toEqual(['Yuki Tanaka', 'Daniel Reed']);
      expect(await names('daniel')).toEqual(['Mina Kim']);
      expect(await names('jisoo')).toEqual([]);
    });

    it('PAG lists every match once, in a total order, with any page size', async () => {
      await createMatch('mina', 'daniel');
      await insertMatches(31);
      const mina = await sdk('mina');
      const all = unwrap(await mina.listMatches({ query: { limit: 100 } })).items;
      expect(all).toHaveLength(32);
      for (const limit of [1, 5, 31, 32]) {
        const paged: unknown[] = [];
        for await (const each of pages(listMatches, mina, { query: { limit } })) paged.push(each);
        expect(paged).toEqual(all);
      }
    });

    it('shows users whose profile is visible to partners alone, and hides them from everybody else', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      await runSql("UPDATE user_settings SET profile_visibility = 'matched' WHERE user_id = ?", people.daniel.id);
      const mina = await sdk('mina');
      expect(unwrap(await mina.listMatches()).items).toHaveLength(1);
      expect((await mina.getUserProfile({ path: { userId: people.daniel.id } })).status).toBe(200);
      expect((await (await sdk('jisoo')).getUserProfile({ path: { userId: people.daniel.id } })).status).toBe(404);
      unwrap(await mina.endMatch({ path: { matchId } }));
      expect((await mina.getUserProfile({ path: { userId: people.daniel.id } })).status).toBe(404);
    });

    it.each([
      [
        'hides',
        () => runSql("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", people.daniel.id),
      ],
      ['waits for the deletion of the account', () => request('DELETE', '/users/me', { as: 'daniel' })],
    ] as const)('leaves out a partner who %s, and shows them again afterwards', async (_, vanish) => {
      const { matchId } = await createMatch('mina', 'daniel');
      await vanish();
      const mina = await sdk('mina');
      expect(unwrap(await mina.listMatches()).items).toEqual([]);
      expect(unwrap(await mina.getMatchingSummary())).toMatchObject({ matches: 0 });
      expect((await mina.getMatch({ path: { matchId } })).status).toBe(404);
      await request('POST', '/users/me/restore', { as: 'daniel' });
      await runSql("UPDATE user_settings SET profile_visibility = 'everyone' WHERE user_id = ?", people.daniel.id);
      expect(unwrap(await mina.listMatches()).items).toHaveLength(1);
    });
  });
});
