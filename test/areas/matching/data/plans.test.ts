/** DAT-05: how SQLite carries out the named queries of data/matching. Every one is a seek; none scans or sorts more than a page. */
import { describe, expect, it } from 'vitest';
import { decideRequest } from '../../../../src/areas/matching/data/decide-request.ts';
import {
  between,
  cancelRequests,
  expireRequests,
  markReminded,
  noticesOf,
  ofPerson,
  requestsToRemindOf,
} from '../../../../src/areas/matching/data/end-requests.ts';
import { makeMatch } from '../../../../src/areas/matching/data/make-match.ts';
import { pageQuery } from '../../../../src/store/page.ts';
import { endMatch, endMatchBetween, matchesOf, matchFor } from '../../../../src/areas/matching/data/matches.ts';
import { requestFor, requestsOf } from '../../../../src/areas/matching/data/requests.ts';
import { sendRequest } from '../../../../src/areas/matching/data/send-request.ts';
import { answeringOf, countsOf } from '../../../../src/areas/matching/data/summary.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { testDeps } from '../../../support/deps.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const { clock } = testDeps();
const [mina, daniel] = [people.mina.id, people.daniel.id];
const now = '2026-03-02T09:00:00.000Z';
const page = { userId: mina, direction: 'received', status: undefined, now, after: null } as const;

describe('plans of matching', () => {
  it.each<[string, readonly Statement[]]>([
    ['requestsOf, first page', [pageQuery(requestsOf(page), 20)]],
    [
      'requestsOf, a later page of sent ones',
      [pageQuery(requestsOf({ ...page, direction: 'sent', after: [now, missingId] }), 20)],
    ],
    ['requestsOf, pending', [pageQuery(requestsOf({ ...page, status: 'pending' }), 20)]],
    ['requestsOf, expired', [pageQuery(requestsOf({ ...page, status: 'expired', after: [now, missingId] }), 20)]],
    ['requestFor', [requestFor(mina, missingId)]],
    ['matchesOf', [pageQuery(matchesOf(mina, [now, missingId]), 20)]],
    ['matchFor', [matchFor(mina, missingId)]],
    ['countsOf', [countsOf(mina, now)]],
    ['answeringOf', [answeringOf(mina, new Date(now))]],
    [
      'sendRequest',
      sendRequest(clock, { id: missingId, senderId: mina, receiverId: daniel, message: null, operationId: missingId }),
    ],
    [
      'decideRequest',
      decideRequest(clock, { requestId: missingId, userId: mina, decision: 'accept', operationId: missingId }),
    ],
    ['makeMatch', makeMatch(clock, { matchId: missingId, roomId: missingId, operationId: missingId })],
    ['endMatch', endMatch(clock, mina, missingId)],
    [
      'endings between two',
      [
        noticesOf(clock, between(mina, daniel)),
        ...cancelRequests(clock, between(mina, daniel)),
        ...endMatchBetween(clock, mina, daniel),
      ],
    ],
    ['the open requests of a person', [noticesOf(clock, ofPerson(mina)), ...cancelRequests(clock, ofPerson(mina))]],
    ['the cron', [expireRequests(clock, 100), requestsToRemindOf(clock, 100), markReminded(clock, 100)]],
  ])('%s', async (_, statements) => {
    const plans: string[][] = [];
    for (const { sql, params } of statements.map(compile)) plans.push(await planOf(sql, params));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });
});
