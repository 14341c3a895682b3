import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { addTime, type Instant, instantOf, millisecondsOf } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commitForRows, commitThenReadAll, readAll } from '../../../store/batch.ts';
import type { Statement } from '../../../store/statement.ts';
import { recountSoon, tellBadges } from '../../notifications/index.ts';
import { requireValid, resultOf } from '../../profile/index.ts';
import { endProposalsStatements } from '../data/end-proposals.ts';
import { answerProposalStatements, type ProposalAnswer, proposeStatements } from '../data/proposals.ts';
import { changedSessions } from '../data/scope.ts';
import { occurrencesFor } from '../data/series.ts';
import { sessionFor, type SessionRecord } from '../data/sessions.ts';
import { findSessionFaults } from '../rules/new-session.ts';
import { movesOf } from '../rules/series.ts';
import type { SessionChange } from './change-session.ts';
import { armReminders } from './remind.ts';
import { tellConflicts } from './tell-conflicts.ts';
import { withDays } from './with-days.ts';

type Change = Omit<SessionChange, 'reason'>;

/**
 * Proposes another time for a session, and blocks it for both. With a scope, the sessions of its series move by as much
 * on the clocks of the host, but for those that were moved alone. The same proposal again changes nothing.
 *
 * @throws Refused request.invalid, and as the statements do.
 */
export function proposeTime(
  deps: Deps,
  change: Change,
  sent: { readonly startsAt: string; readonly durationMinutes: number },
): Promise<SessionRecord> {
  const startsAt = requireValid(resultOf(findSessionFaults(sent), instantOf(millisecondsOf(sent.startsAt))));
  const time = { startsAt, endsAt: addTime(startsAt, { minutes: sent.durationMinutes }) };
  return proposeOnce(deps, change, time).catch((error: unknown) => {
    // The series was moved after it was read, and the caller has not said on which version the change is based.
    const isStale = error instanceof Refused && error.refusal.problem === 'request.precondition_failed';
    if (isStale && change.expected === undefined) return proposeOnce(deps, change, time);
    throw error;
  });
}

async function proposeOnce(
  deps: Deps,
  { scope: asked = 'one', ...change }: Change,
  time: { readonly startsAt: Instant; readonly endsAt: Instant },
): Promise<SessionRecord> {
  const series = asked === 'one' ? [] : await readAll(deps.db, occurrencesFor(change.userId, change.sessionId));
  const scope = series[0]?.seriesId == null ? 'one' : asked;
  const by = { ...change, operationId: newId(), ...time, scope };
  const moves = movesOf(series, by, deps.clock.nowIso()).map((move) => ({
    ...move,
    proposalId: move.sessionId === change.sessionId ? by.operationId : newId(),
  }));
  return commitProposal(deps, by, (now, days) => proposeStatements(now, { ...by, moves }, days)).catch(tellConflicts);
}

/**
 * Accepts, declines or withdraws a proposed time. The same again changes nothing.
 *
 * @throws Refused as the statements do.
 */
export function answerProposal(deps: Deps, change: Change, answer: ProposalAnswer): Promise<SessionRecord> {
  const by = { ...change, operationId: newId() };
  return commitProposal(deps, by, (now, days) => answerProposalStatements(answer)(now, by, days)).catch(
    (error: unknown) => {
      // A clock that lags behind has accepted a time that was given to somebody else when the proposal expired.
      const isTaken = error instanceof Refused && error.refusal.problem === 'sessions.slot_taken';
      throw isTaken ? new Refused(refuse('sessions.no_proposal')) : error;
    },
  );
}

async function commitProposal(
  deps: Deps,
  by: Omit<Change, 'scope'> & { readonly operationId: string },
  statementsOf: (now: Instant, days: string) => readonly Statement[],
): Promise<SessionRecord> {
  const { userId, sessionId, operationId } = by;
  const now = deps.clock.nowIso();
  const [[record], changed] = await withDays((days) =>
    commitThenReadAll(deps.db, statementsOf(now, days), [
      sessionFor(userId, sessionId),
      changedSessions('all')(sessionId, operationId),
    ]),
  );
  tellBadges(deps);
  recountSoon(deps);
  announceJobs(deps, [operationId]);
  for (const id of changed) armReminders(deps, id);
  if (record === undefined) throw new Refused(refuse('sessions.not_found'));
  return record;
}

/** Stores what became of at most `limit` proposals that nobody answered, and tells their authors. Returns how many. */
export async function endProposals(deps: Deps, limit: number): Promise<number> {
  const ended = await commitForRows(deps.db, endProposalsStatements(deps.clock.nowIso(), limit));
  tellBadges(deps);
  return ended.length;
}
