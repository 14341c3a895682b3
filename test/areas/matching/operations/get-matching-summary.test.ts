import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { createRequest, decideRequest, createMatch, insertOpenRequests } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;

beforeEach(freshWorld);

const readSummary = async (name: 'mina' | 'daniel') => unwrap(await (await sdk(name)).getMatchingSummary());

describe('getMatchingSummary', () => {
  describe('200', () => {
    it('answers zeros for a new user, and an unknown response rate rather than 0', async () => {
      expect(await readSummary('mina')).toEqual({
        openReceived: 0,
        openSent: 0,
        openReceivedLimit: 50,
        openSentLimit: 20,
        matches: 0,
        responseRate: null,
        answeredRequests: 0,
        unansweredRequests: 0,
      });
    });

    it('counts what the lists show', async () => {
      await createMatch('mina', 'daniel');
      await createRequest('mina', 'yuki');
      await createRequest('jisoo', 'mina');
      expect(await readSummary('mina')).toMatchObject({ openReceived: 1, openSent: 1, matches: 1 });
      expect(await readSummary('daniel')).toMatchObject({ openReceived: 0, openSent: 0, matches: 1, responseRate: 1 });
    });

    it('counts answered and expired requests in the response rate, and neither cancelled nor open ones', async () => {
      await decideRequest('mina', await createRequest('daniel', 'mina'), 'accept');
      await decideRequest('mina', await createRequest('jisoo', 'mina'), 'decline');
      await createRequest('yuki', 'mina');
      expect(await readSummary('mina')).toMatchObject({ answeredRequests: 2, unansweredRequests: 0, responseRate: 1 });
      passSeconds(7 * DAY);
      expect(await readSummary('mina')).toMatchObject({
        answeredRequests: 2,
        unansweredRequests: 1,
        responseRate: 0.67,
      });
      await decideRequest('hana', await createRequest('hana', 'mina'), 'cancel');
      expect(await readSummary('mina')).toMatchObject({ answeredRequests: 2, unansweredRequests: 1 });
    });

    it('reads the latest 100 requests of 90 days, however many there are', async () => {
      await insertOpenRequests(120, (stranger) => [stranger, people.mina.id]);
      await runSql("UPDATE matching_requests SET status = 'declined', decided_at = created_at");
      expect(await readSummary('mina')).toMatchObject({ answeredRequests: 100, responseRate: 1 });
      passSeconds(90 * DAY);
      expect(await readSummary('mina')).toMatchObject({ answeredRequests: 0, responseRate: null });
    });

    it('counts up to 500 matches, at a bounded cost', async () => {
      await insertOpenRequests(510, (stranger) => [stranger, people.mina.id]);
      await env.DB.batch([
        env.DB.prepare("UPDATE matching_requests SET status = 'accepted', decided_at = created_at, decided_op = id"),
        env.DB.prepare(
          "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) SELECT id, 'direct', pair_low, pair_high, created_at FROM matching_requests",
        ),
        env.DB.prepare(
          'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) SELECT id, id, id, pair_low, pair_high, created_at FROM matching_requests',
        ),
      ]);
      expect(await readSummary('mina')).toMatchObject({ matches: 500 });
    });
  });
});
