/**
 * DAT-05: tests the query plans of the named queries of data/matching. Every query is a seek. No query scans or sorts
 * more than a page.
 */
import { describe, expect, it } from 'vitest';
import { assertReader } from '../../../../src/areas/matching/data/assert-reader.ts';
import { nextMatchesToCheck, nextRequestsToCheck } from '../../../../src/areas/matching/data/check-pairs.ts';
import { decideRequestStatements } from '../../../../src/areas/matching/data/decide-request.ts';
import {
  requestsBetween,
  endRequestsStatements,
  expireRequestsStatements,
  forbiddenAmongRequests,
  forbiddenRequestsOfUsers,
  markRemindedStatement,
  requestsOfUser,
  selectReminders,
  selectWithdrawn,
} from '../../../../src/areas/matching/data/end-requests.ts';
import { makeMatchStatements } from '../../../../src/areas/matching/data/make-match.ts';
import { reportUnnamedMatchesStatement } from '../../../../src/areas/matching/data/report-matches.ts';
import {
  endMatchStatements,
  endMatchBetweenStatements,
  matchesOf,
  matchFor,
} from '../../../../src/areas/matching/data/matches.ts';
import { requestFor, requestsOf } from '../../../../src/areas/matching/data/requests.ts';
import { sendRequestStatements } from '../../../../src/areas/matching/data/send-request.ts';
import { countAnswers, countsOf } from '../../../../src/areas/matching/data/summary.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const [mina, daniel] = [people.mina.id, people.daniel.id];
const now = '2026-03-02T09:00:00.000Z';
const asked = { userId: mina, now } as const;
const [first, later] = [
  { after: null, limit: 20 },
  { after: [now, missingId], limit: 20 },
] as const;

describe('plans of matching', () => {
  it.each<[string, readonly Statement[]]>([
    ['requestsOf, first page', [requestsOf('received', undefined)(asked, first)]],
    ['requestsOf, a later page of sent ones', [requestsOf('sent', undefined)(asked, later)]],
    ['requestsOf, pending', [requestsOf('received', 'pending')(asked, first)]],
    ['requestsOf, expired', [requestsOf('received', 'expired')(asked, later)]],
    ['requestsOf, cancelled', [requestsOf('received', 'cancelled')(asked, later)]],
    ['requestFor', [requestFor(mina, missingId, now)]],
    ['matchesOf', [matchesOf(mina, later)]],
    ['matchFor', [matchFor(mina, missingId)]],
    ['countsOf', [countsOf(mina, now)]],
    ['answeringOf', [countAnswers(mina, now)]],
    [
      'sendRequest',
      sendRequestStatements(now, {
        id: missingId,
        senderId: mina,
        receiverId: daniel,
        message: null,
        operationId: missingId,
      }),
    ],
    [
      'decideRequest',
      decideRequestStatements('accept', now, {
        requestId: missingId,
        userId: mina,
        operationId: missingId,
      }),
    ],
    ['makeMatch', makeMatchStatements(now, { matchId: missingId, roomId: missingId, operationId: missingId })],
    ['endMatch', endMatchStatements(now, mina, missingId)],
    [
      'endings between two',
      [
        ...endRequestsStatements(now, requestsBetween(mina, daniel), mina),
        ...endMatchBetweenStatements(now, mina, daniel),
      ],
    ],
    ['the open requests of a person', endRequestsStatements(now, requestsOfUser(mina), mina)],
    ['the cron', [...expireRequestsStatements(now, 100), selectReminders(now, 100), markRemindedStatement(now, 100)]],
    [
      'the walk over open requests and running matches',
      [
        nextRequestsToCheck(now, 500),
        ...endRequestsStatements(now, forbiddenAmongRequests(now, [missingId])),
        nextMatchesToCheck(now, 500),
        reportUnnamedMatchesStatement(now, mina),
      ],
    ],
    [
      'birthdays',
      [
        ...endRequestsStatements(now, forbiddenRequestsOfUsers(now, [mina])),
        selectWithdrawn(now, forbiddenRequestsOfUsers(now, [mina])),
      ],
    ],
    ['assertReader', assertReader(mina)],
  ])('%s', async (_, statements) => {
    const plans: string[][] = [];
    for (const { sql, params } of statements.map(compile)) plans.push(await planOf(sql, params));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });
});
