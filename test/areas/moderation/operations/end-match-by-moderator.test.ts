import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { createMatch, notificationTypesOf, rowsOf, sendRequest } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const end = (matchId: string) => request('DELETE', `/moderation/matches/${matchId}`, { as: 'hana' });
const trail = () => rowsOf("security_events WHERE kind = 'match_ended'");

describe('endMatchByModerator', () => {
  describe('204', () => {
    it('fault-X1: ends the match for both, closes the room and records who did it', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      passSeconds(60);
      expect((await end(matchId)).status).toBe(204);
      const at = '2026-03-02T09:01:00.000Z';
      expect(await rowsOf('matches')).toMatchObject([{ ended_at: at, ended_by_moderator: 1 }]);
      expect(await rowsOf('chat_rooms WHERE id = ?', roomId)).toMatchObject([{ closed_at: at }]);
      for (const as of ['mina', 'daniel'] as const)
        expect((await request('GET', '/matching/matches', { as })).body).toMatchObject({ items: [] });
      expect(await trail()).toMatchObject([
        { user_id: people.hana.id, details: JSON.stringify({ matchId }), created_at: at },
      ]);
    });

    it('fault-X1: tells neither of the two more than that the match has ended', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      const notices = { mina: await notificationTypesOf('mina'), daniel: await notificationTypesOf('daniel') };
      await end(matchId);
      for (const [one, other] of [
        ['mina', 'daniel'],
        ['daniel', 'mina'],
      ] as const) {
        expect(await notificationTypesOf(one)).toEqual(notices[one]);
        expect(await rowsOf('security_events WHERE user_id = ?', people[one].id)).toEqual([]);
        expect(await sendRequest(one, other)).toMatchObject({ status: 409, body: { code: 'matching.too_soon' } });
      }
      passSeconds(24 * 3600);
      expect((await sendRequest('mina', 'daniel')).status).toBe(201);
    });

    it('takes effect once for 50 parallel calls, and leaves one record', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      const answers = await inParallel(50, () => end(matchId));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
      expect(await trail()).toHaveLength(1);
    });

    it('leaves a match that one of the two has ended as it is, and records nothing', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      await callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`);
      expect((await end(matchId)).status).toBe(204);
      expect(await rowsOf('matches')).toMatchObject([{ ended_by: people.mina.id, ended_by_moderator: 0 }]);
      expect(await trail()).toEqual([]);
    });

    it.each(['before', 'after'] as const)('DAT-03 a crash %s the batch leaves all of it or nothing', async (when) => {
      const { matchId } = await createMatch('mina', 'daniel');
      const crashed = await withBindings({ DB: failingDatabase(1, when) }, () => end(matchId));
      expect(crashed.status).toBe(500);
      const ended = when === 'before' ? 0 : 1;
      expect(await rowsOf('matches WHERE ended_at IS NOT NULL')).toHaveLength(ended);
      expect(await trail()).toHaveLength(ended);
      expect((await end(matchId)).status).toBe(204);
      expect(await trail()).toHaveLength(1);
    });
  });

  describe('403', () => {
    it("fault-X3: a moderator's own match is ended by another moderator", async () => {
      const { matchId } = await createMatch('daniel', 'hana');
      expect(await end(matchId)).toMatchObject({ status: 403, body: { code: 'moderation.own_case' } });
      expect(await rowsOf('matches WHERE ended_at IS NULL')).toHaveLength(1);
      expect(await trail()).toEqual([]);
    });
  });

  describe('404', () => {
    it('answers moderation.match_not_found without such a match', async () => {
      expect(await end(missingId)).toMatchObject({ status: 404, body: { code: 'moderation.match_not_found' } });
    });
  });
});
