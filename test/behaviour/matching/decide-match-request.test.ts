/** acceptMatchRequest, declineMatchRequest, cancelMatchRequest: one service behind three doors. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../support/app.ts';
import { passSeconds } from '../../support/clock.ts';
import { dyingDatabase, replacing } from '../../support/faults.ts';
import { asked, decide, rowsOf, told } from '../../support/matching.ts';
import { missingId, people } from '../../support/people.ts';
import { inParallel } from '../../support/race.ts';
import { freshWorld } from '../../support/world.ts';

const WEEK = 7 * 86_400;
const counts = async () => Promise.all(['matches', 'chat_rooms', 'chat_members'].map(async (table) => (await rowsOf(table)).length));

beforeEach(freshWorld);

describe('acceptMatchRequest', () => {
  describe('200', () => {
    it('makes match, direct room with both members, and the news for the sender', async () => {
      const requestId = await asked('daniel', 'mina');
      passSeconds(60);
      expect((await decide('mina', requestId, 'accept')).body).toMatchObject({ status: 'accepted', decidedAt: '2026-03-02T09:01:00.000Z', match: { matchedAt: '2026-03-02T09:01:00.000Z' } });
      expect(await rowsOf('matches')).toMatchObject([{ request_id: requestId, low_id: people.mina.id, high_id: people.daniel.id, ended_at: null }]);
      expect(await rowsOf('chat_rooms')).toMatchObject([{ kind: 'direct', low_id: people.mina.id, high_id: people.daniel.id, closed_at: null }]);
      expect((await rowsOf<{ user_id: string }>('chat_members ORDER BY user_id')).map(({ user_id }) => user_id)).toEqual([people.mina.id, people.daniel.id]);
      expect(await told('daniel')).toEqual(['match.request_accepted']);
    });

    it('matched people see more of each other', async () => {
      await decide('mina', await asked('daniel', 'mina'), 'accept');
      const { body } = await request('GET', `/users/${people.mina.id}`, { as: 'daniel' });
      expect(body).toMatchObject({ relation: 'matched', nativeName: '김미나', timeZone: 'Asia/Seoul', canBeMessaged: true });
      expect((await request('GET', `/users/${people.mina.id}`, { as: 'jisoo' })).body).toMatchObject({ relation: 'stranger', nativeName: null, timeZone: null, canBeMessaged: false });
    });

    it('50 at once make one match, and all answer the same', async () => {
      const requestId = await asked('daniel', 'mina');
      const answers = await inParallel(50, () => decide('mina', requestId, 'accept'));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(await counts()).toEqual([1, 1, 2]);
      expect(await told('daniel')).toEqual(['match.request_accepted']);
    });

    it.each(['before', 'after'] as const)('a crash %s the batch leaves all of it or nothing', async (when) => {
      const requestId = await asked('daniel', 'mina');
      expect((await replacing({ DB: dyingDatabase(1, when) }, () => decide('mina', requestId, 'accept'))).status).toBe(500);
      expect(await counts()).toEqual(when === 'before' ? [0, 0, 0] : [1, 1, 2]);
      expect((await decide('mina', requestId, 'accept')).status).toBe(200);
      expect(await counts()).toEqual([1, 1, 2]);
    });
  });
});

describe('declineMatchRequest', () => {
  it('200: the sender is told, once, and nothing is made', async () => {
    const requestId = await asked('daniel', 'mina');
    expect((await decide('mina', requestId, 'decline')).body).toMatchObject({ status: 'declined', match: null });
    passSeconds(60);
    expect((await decide('mina', requestId, 'decline')).body).toMatchObject({ status: 'declined', decidedAt: '2026-03-02T09:00:00.000Z' });
    expect(await told('daniel')).toEqual(['match.request_declined']);
    expect(await counts()).toEqual([0, 0, 0]);
  });
});

describe('cancelMatchRequest', () => {
  it('200: the receiver is not told, and what she was told is gone', async () => {
    const requestId = await asked('daniel', 'mina');
    expect(await told('mina')).toEqual(['match.request_received']);
    expect((await decide('daniel', requestId, 'cancel')).body).toMatchObject({ status: 'cancelled' });
    expect(await told('mina')).toEqual([]);
    expect((await decide('daniel', requestId, 'cancel')).status).toBe(200);
  });
});

describe.each(['accept', 'decline', 'cancel'] as const)('%s', (decision) => {
  const [mine, other] = decision === 'cancel' ? (['daniel', 'mina'] as const) : (['mina', 'daniel'] as const);

  it('403: the other side may not; nothing changes', async () => {
    const requestId = await asked('daniel', 'mina');
    expect(await decide(other, requestId, decision)).toMatchObject({ status: 403, body: { code: 'matching.wrong_side' } });
    expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'pending' }]);
  });

  it('404: others learn nothing, and neither do the two once one has blocked the other', async () => {
    const requestId = await asked('daniel', 'mina');
    expect(await decide('jisoo', requestId, decision)).toMatchObject({ status: 404, body: { code: 'matching.request_not_found' } });
    expect(await decide(mine, missingId, decision)).toMatchObject({ status: 404 });
    await request('PUT', `/users/me/blocks/${people[mine].id}`, { as: other });
    expect(await decide(mine, requestId, decision)).toMatchObject({ status: 404 });
  });

  it('409: after its time nothing can be done, swept or not', async () => {
    const requestId = await asked('daniel', 'mina');
    passSeconds(WEEK);
    expect(await decide(mine, requestId, decision)).toMatchObject({ status: 409, body: { code: 'matching.not_pending' } });
    expect(await counts()).toEqual([0, 0, 0]);
  });
});

describe('different decisions at once', () => {
  it('one takes hold, the others answer 409', async () => {
    const requestId = await asked('daniel', 'mina');
    const decisions = ['accept', 'decline', 'cancel'] as const;
    const answers = await inParallel(51, (index) => {
      const decision = decisions[index % 3] ?? 'accept';
      return decide(decision === 'cancel' ? 'daniel' : 'mina', requestId, decision);
    });
    const [{ status } = { status: '' }] = await rowsOf<{ status: string }>('matching_requests');
    const outcome = ['accepted', 'declined', 'cancelled'].indexOf(status);
    for (const [index, answer] of answers.entries()) expect(answer.status).toBe(index % 3 === outcome ? 200 : 409);
    expect(await counts()).toEqual(status === 'accepted' ? [1, 1, 2] : [0, 0, 0]);
  });
});
