/** DAT-05: how SQLite carries out the named queries of data/auth. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { accountBehind, hasProfile } from '../../../src/data/auth/accounts.ts';
import { beginSession, ownerOfSession } from '../../../src/data/auth/begin-session.ts';
import { endedSince, endSessions } from '../../../src/data/auth/end-sessions.ts';
import { runningSessions } from '../../../src/data/auth/sessions.ts';
import { removeExpired } from '../../../src/data/auth/upkeep.ts';
import type { Statement } from '../../../src/data/statement.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { people } from '../../support/people.ts';
import { planOfQuery } from '../../support/plans.ts';

const { id: userId, sessionId } = people.mina;
const at = '2026-03-02T09:00:00.000Z';
const session = { id: sessionId, tokenId: sessionId, tokenHash: 'h', eventId: sessionId, browser: null, system: null, at, idleUntil: at, latestUntil: at };

describe('data/auth', () => {
  it.each<[string, readonly Statement[]]>([
    ['runningSessions, first page', [runningSessions(userId, at, 21, null)]],
    ['runningSessions, a later page', [runningSessions(userId, at, 21, [at, sessionId])]],
    ['endSessions, all', endSessions(systemClock, { userId, which: 'all', reason: 'ended' }).statements],
    ['endSessions, some', endSessions(systemClock, { userId, which: { ids: [sessionId] }, reason: 'ended' }).statements],
    ['endedSince', [endedSince(userId, at)]],
    ['beginSession', [...beginSession(session, accountBehind('mina').who), ownerOfSession(sessionId)]],
    ['accountBehind', [accountBehind('mina').status]],
    ['hasProfile', [sql`SELECT ${hasProfile(userId)} AS has`]],
    ['removeExpired', removeExpired({ at, usedBefore: at, expiredBefore: at, limit: 500 })],
  ])('%s', async (_, statements) => {
    const plans = await Promise.all(statements.map((statement) => planOfQuery(statement)));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });
});
