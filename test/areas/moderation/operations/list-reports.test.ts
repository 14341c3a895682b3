import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { freshWorld } from '../../../support/world.ts';
import { reportPerson } from '../../../support/reports.ts';

interface Page {
  readonly items: readonly { readonly reportId: string; readonly status: string; readonly createdAt: string }[];
  readonly nextCursor: string | null;
}

async function readPage(query: Record<string, string | number> = {}): Promise<Page> {
  const answer = await request('GET', '/moderation/reports', { as: 'hana', query });
  expect(answer.status).toBe(200);
  return answer.body as Page;
}

beforeEach(freshWorld);

describe('listReports', () => {
  describe('200', () => {
    it('lists the oldest first and pages through all of them, without repeats or gaps', async () => {
      const made: string[] = [];
      for (const reporter of ['mina', 'jisoo', 'yuki'] as const) {
        // Three reports have the same time. Their order is still fixed.
        for (let count = 0; count < 3; count += 1) made.push(await reportPerson('daniel', reporter));
        passSeconds(1);
      }
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const { items, nextCursor } = await readPage({ limit: 2, ...(cursor ? { cursor } : {}) });
        seen.push(...items.map(({ reportId }) => reportId));
        cursor = nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(made);
    });

    it('filters by status; a report that is decided between two pages changes no later page', async () => {
      const made = [
        await reportPerson('daniel'),
        await reportPerson('daniel', 'jisoo'),
        await reportPerson('daniel', 'yuki'),
      ];
      const first = await readPage({ status: 'open', limit: 1 });
      await request('POST', `/moderation/reports/${made[0]}/resolve`, { as: 'hana', body: { decision: 'dismiss' } });
      const rest = await readPage({ status: 'open', cursor: first.nextCursor ?? '' });
      expect(rest.items.map(({ reportId }) => reportId)).toEqual(made.slice(1));
      expect((await readPage({ status: 'resolved' })).items).toMatchObject([
        { reportId: made[0], decision: 'dismiss' },
      ]);
    });

    it('answers an empty list without reports', async () => {
      expect(await readPage()).toEqual({ items: [], nextCursor: null });
    });
  });

  describe('403', () => {
    it('answers auth.forbidden to everybody but administrators', async () => {
      expect(await request('GET', '/moderation/reports', { as: 'mina' })).toMatchObject({
        status: 403,
        body: { code: 'auth.forbidden' },
      });
    });
  });

  describe('422', () => {
    it('refuses a cursor that was altered or belongs to another filter', async () => {
      await reportPerson('daniel');
      await reportPerson('daniel', 'jisoo');
      const cursor = (await readPage({ limit: 1 })).nextCursor ?? '';
      for (const query of [{ cursor: `${cursor}x` }, { cursor, status: 'open' }]) {
        const answer = await request('GET', '/moderation/reports', { as: 'hana', query });
        expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/query/cursor' }] } });
      }
    });
  });
});
