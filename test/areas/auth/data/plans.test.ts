/** DAT-05: the query plans that SQLite uses for the named queries of sign-in. */
import type { Instant } from '../../../../src/platform/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { beginSessionAs } from '../../../../src/areas/auth/data/accounts.ts';
import {
  anySession,
  endSessionsStatements,
  sessionsBut,
  sessionsEndedSince,
  sessionsWith,
  thisSession,
} from '../../../../src/areas/auth/data/end-sessions.ts';
import { runningSessions } from '../../../../src/areas/auth/data/sessions.ts';
import { removeExpiredStatements } from '../../../../src/areas/auth/data/upkeep.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const { id: userId, sessionId } = people.mina;
const at: Instant = '2026-03-02T09:00:00.000Z';
const event = { id: sessionId, now: at };
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
    ['runningSessions, first page', [runningSessions({ userId, at }, { after: null, limit: 20 })]],
    ['runningSessions, a later page', [runningSessions({ userId, at }, { after: [at, sessionId], limit: 20 })]],
    ['endSessions, all', endSessionsStatements(event, { userId, which: anySession, reason: 'ended' })],
    ['endSessions, some', endSessionsStatements(event, { userId, which: sessionsWith([sessionId]), reason: 'ended' })],
    ['endSessions, one', endSessionsStatements(event, { userId, which: thisSession(sessionId), reason: 'ended' })],
    [
      'endSessions, all but one',
      endSessionsStatements(event, { userId, which: sessionsBut(sessionId), reason: 'ended' }),
    ],
    ['endedSince', [sessionsEndedSince(userId, at)]],
    ['beginSession', beginSessionAs(session, 'mina')],
    ['removeExpired', removeExpiredStatements({ at, usedBefore: at, expiredBefore: at, limit: 500 })],
  ])('%s', async (_, statements) => {
    const plans = await Promise.all(statements.map((statement) => planOfQuery(statement)));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });
});
