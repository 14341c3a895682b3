import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { createRequest, decideRequest, rowsOf, notificationTypesOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { countMatchTraces, describeRefusedDecisions } from './every-decision.ts';

beforeEach(freshWorld);

describe('acceptMatchRequest', () => {
  describeRefusedDecisions('accept');

  describe('200', () => {
    it('creates the match and a direct room with both members, and notifies the sender', async () => {
      const requestId = await createRequest('daniel', 'mina');
      passSeconds(60);
      expect((await decideRequest('mina', requestId, 'accept')).body).toMatchObject({
        status: 'accepted',
        decidedAt: '2026-03-02T09:01:00.000Z',
        match: { matchedAt: '2026-03-02T09:01:00.000Z' },
      });
      expect(await rowsOf('matches')).toMatchObject([
        { request_id: requestId, low_id: people.mina.id, high_id: people.daniel.id, ended_at: null },
      ]);
      expect(await rowsOf('chat_rooms')).toMatchObject([
        { kind: 'direct', low_id: people.mina.id, high_id: people.daniel.id, closed_at: null },
      ]);
      expect(
        (await rowsOf<{ user_id: string }>('chat_members ORDER BY user_id')).map(({ user_id }) => user_id),
      ).toEqual([people.mina.id, people.daniel.id]);
      expect(await notificationTypesOf('daniel')).toEqual(['match.request_accepted']);
    });

    it('lets matched users see more of each other', async () => {
      await decideRequest('mina', await createRequest('daniel', 'mina'), 'accept');
      const { body } = await request('GET', `/users/${people.mina.id}`, { as: 'daniel' });
      expect(body).toMatchObject({
        relation: 'matched',
        nativeName: '김미나',
        timeZone: 'Asia/Seoul',
        canBeMessaged: true,
      });
      expect((await request('GET', `/users/${people.mina.id}`, { as: 'jisoo' })).body).toMatchObject({
        relation: 'stranger',
        nativeName: null,
        timeZone: null,
        canBeMessaged: false,
      });
    });

    it('creates one match for 50 parallel calls, and all get the same answer', async () => {
      const requestId = await createRequest('daniel', 'mina');
      const answers = await inParallel(50, () => decideRequest('mina', requestId, 'accept'));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(await countMatchTraces()).toEqual([1, 1, 2]);
      expect(await notificationTypesOf('daniel')).toEqual(['match.request_accepted']);
    });

    it.each(['before', 'after'] as const)('a crash %s the batch leaves all of it or nothing', async (when) => {
      const requestId = await createRequest('daniel', 'mina');
      expect(
        (await withBindings({ DB: failingDatabase(1, when) }, () => decideRequest('mina', requestId, 'accept'))).status,
      ).toBe(500);
      expect(await countMatchTraces()).toEqual(when === 'before' ? [0, 0, 0] : [1, 1, 2]);
      expect((await decideRequest('mina', requestId, 'accept')).status).toBe(200);
      expect(await countMatchTraces()).toEqual([1, 1, 2]);
    });
  });
});
