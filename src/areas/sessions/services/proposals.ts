import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { addTime, type Instant, instantOf, millisecondsOf } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commitForRows, commitThenRead } from '../../../store/batch.ts';
import type { Statement } from '../../../store/statement.ts';
import { recountSoon, tellBadges } from '../../notifications/index.ts';
import { requireValid, resultOf } from '../../profile/index.ts';
import { endProposalsStatements } from '../data/end-proposals.ts';
import { answerProposalStatements, type ProposalAnswer, proposeStatements } from '../data/proposals.ts';
import { sessionFor, type SessionRecord } from '../data/sessions.ts';
import { findSessionFaults } from '../rules/new-session.ts';
import type { SessionChange } from './change-session.ts';
import { armReminders } from './remind.ts';
import { withDays } from './with-days.ts';

type Change = Omit<SessionChange, 'reason'>;

/**
 * Proposes another time for a session, and blocks it for both. The same proposal again changes nothing.
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
  return commitProposal(deps, change, (now, by, days) => proposeStatements(now, { ...by, ...time }, days));
}

/**
 * Accepts, declines or withdraws a proposed time. The same again changes nothing.
 *
 * @throws Refused as the statements do.
 */
export function answerProposal(deps: Deps, change: Change, answer: ProposalAnswer): Promise<SessionRecord> {
  return commitProposal(deps, change, answerProposalStatements(answer)).catch((error: unknown) => {
    // A clock that lags behind has accepted a time that was given to somebody else when the proposal expired.
    const isTaken = error instanceof Refused && error.refusal.problem === 'sessions.slot_taken';
    throw isTaken ? new Refused(refuse('sessions.no_proposal')) : error;
  });
}

async function commitProposal(
  deps: Deps,
  change: Change,
  statementsOf: (now: Instant, by: Change & { operationId: string }, days: string) => readonly Statement[],
): Promise<SessionRecord> {
  const by = { ...change, operationId: newId() };
  const now = deps.clock.nowIso();
  const [record] = await withDays((days) =>
    commitThenRead(deps.db, statementsOf(now, by, days), sessionFor(change.userId, change.sessionId)),
  );
  tellBadges(deps);
  recountSoon(deps);
  announceJobs(deps, [by.operationId]);
  armReminders(deps, change.sessionId);
  if (record === undefined) throw new Refused(refuse('sessions.not_found'));
  return record;
}

/** Stores what became of at most `limit` proposals that nobody answered, and tells their authors. Returns how many. */
export async function endProposals(deps: Deps, limit: number): Promise<number> {
  const ended = await commitForRows(deps.db, endProposalsStatements(deps.clock.nowIso(), limit));
  tellBadges(deps);
  return ended.length;
}
