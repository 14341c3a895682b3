import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('endMatch', () => {
  describe('204', () => {
    it.each(['mina', 'daniel'] as const)('ends the match for both when %s calls, and closes the room', async (name) => {
      const { matchId, roomId, requestId } = await createMatch('mina', 'daniel');
      passSeconds(60);
      unwrap(await (await sdk(name)).endMatch({ path: { matchId } }));
      expect(await rowsOf('matches')).toMatchObject([
        { ended_at: '2026-03-02T09:01:00.000Z', ended_by: people[name].id },
      ]);
      expect(await rowsOf('chat_rooms WHERE id = ?', roomId)).toMatchObject([
        { closed_at: '2026-03-02T09:01:00.000Z' },
      ]);
      for (const each of ['mina', 'daniel'] as const) {
        const client = await sdk(each);
        expect(unwrap(await client.listMatches()).items).toEqual([]);
        expect((await client.getMatch({ path: { matchId } })).status).toBe(404);
        expect(unwrap(await client.getMatchRequest({ path: { requestId } }))).toMatchObject({
          status: 'accepted',
          match: null,
        });
      }
      expect((await request('GET', `/users/${people.daniel.id}`, { as: 'mina' })).body).toMatchObject({
        relation: 'stranger',
      });
    });

    it('takes effect once for 50 parallel calls', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      const answers = await inParallel(50, (index) =>
        request('DELETE', `/matching/matches/${matchId}`, { as: index % 2 === 0 ? 'mina' : 'daniel' }),
      );
      expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 404)).toHaveLength(49);
    });
  });

  describe('404', () => {
    it('answers 404 for the match of two other users, and changes nothing', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      expect(await (await sdk('jisoo')).endMatch({ path: { matchId } })).toMatchObject({
        status: 404,
        problem: { code: 'matching.match_not_found' },
      });
      expect(await rowsOf('matches WHERE ended_at IS NULL')).toHaveLength(1);
    });
  });
});
