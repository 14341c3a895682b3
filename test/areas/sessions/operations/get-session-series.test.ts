import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { createSeries, everyDays, startsOf } from '../../../support/series.ts';
import { freshWorld } from '../../../support/world.ts';

const first = '2026-03-05T10:00:00.000Z';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('getSessionSeries', () => {
  describe('200', () => {
    it('both users see the same sessions, and nobody else does', async () => {
      const session = await createSeries('mina', 'daniel', first, { count: 3 });
      expect(await startsOf('mina', session)).toEqual(everyDays(7, first, 3));
      expect(await startsOf('daniel', session)).toEqual(everyDays(7, first, 3));
      const read = () => request('GET', `/sessions/${session.sessionId}/series`, { as: 'daniel' });
      const { headers } = await read();
      expect((await read()).headers.get('etag')).toBe(headers.get('etag'));
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect((await read()).status).toBe(404);
    });
  });
});
