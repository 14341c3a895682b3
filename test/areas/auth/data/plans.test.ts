/** DAT-05: the query plans that SQLite uses for the named queries of sign-in. */
import type { Instant } from '../../../../src/platform/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { findAccount } from '../../../../src/areas/auth/data/accounts.ts';
import { beginSessionStatements, ownerOfSession } from '../../../../src/areas/auth/data/begin-session.ts';
import { sessionsEndedSince, planSessionsEnd } from '../../../../src/areas/auth/data/end-sessions.ts';
import { runningSessions } from '../../../../src/areas/auth/data/sessions.ts';
import { removeExpiredStatements } from '../../../../src/areas/auth/data/upkeep.ts';
import { pageQuery } from '../../../../src/store/page.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { systemClock } from '../../../../src/platform/time/clock.ts';
import { people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const { id: userId, sessionId } = people.mina;
const at: Instant = '2026-03-02T09:00:00.000Z';
const session = {
  id: sessionId,
  tokenId: sessionId,
  tokenHash: 'h',
  eventId: sessionId,
  browser: null,
  system: null,
  at,
  idleUntil: at,
  latestUntil: at,
};

describe('plans of auth', () => {
  it.each<[string, readonly Statement[]]>([
    ['runningSessions, first page', [pageQuery(runningSessions(userId, at, null), 20)]],
    ['runningSessions, a later page', [pageQuery(runningSessions(userId, at, [at, sessionId]), 20)]],
    ['endSessions, all', planSessionsEnd(systemClock, { userId, which: 'all', reason: 'ended' }).statements],
    [
      'endSessions, some',
      planSessionsEnd(systemClock, { userId, which: { ids: [sessionId] }, reason: 'ended' }).statements,
    ],
    ['endedSince', [sessionsEndedSince(userId, at)]],
    ['beginSession', [...beginSessionStatements(session, findAccount('mina').who), ownerOfSession(sessionId)]],
    ['accountBehind', [findAccount('mina').status]],
    ['removeExpired', removeExpiredStatements({ at, usedBefore: at, expiredBefore: at, limit: 500 })],
  ])('%s', async (_, statements) => {
    const plans = await Promise.all(statements.map((statement) => planOfQuery(statement)));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });
});
