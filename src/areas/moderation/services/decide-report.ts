import type { SQL } from 'drizzle-orm';
import { planSessionsEnd, closeSockets, forgetStanding } from '../../auth/index.ts';
import { checkText, onProfileChange, onSuspend, requireValid } from '../../profile/index.ts';
import { commitThenRead, readOne } from '../../../store/batch.ts';
import {
  isDecidedBy,
  noteDecisionStatement,
  planPictureRelease,
  suspendSubjectStatement,
} from '../data/report-effects.ts';
import { mayModerate } from '../data/guards.ts';
import { decideReportStatements, reportById, reportFrom } from '../data/reports.ts';
import type { Statement } from '../../../store/statement.ts';
import type { ReportDecision, ReportRecord } from '../../safety/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/** A moderator's decision. */
export interface Resolution {
  readonly reportId: string;
  readonly decision: ReportDecision;
  readonly note: string | undefined;
  readonly moderatorId: string;
}

/**
 * Decides a report once, with all consequences. The same decision again changes nothing.
 *
 * @throws Refused request.invalid, auth.account_suspended, auth.forbidden, report.not_found, report.already_resolved.
 */
export async function decideReport(deps: Deps, sent: Resolution): Promise<ReportRecord> {
  const resolution = { ...sent, note: requireValid(checkText('/body/note', sent.note)) };
  const { reportId, decision } = resolution;
  // Reads the report first for its reported user, who never changes. The change itself checks again whether the report
  // is open.
  const found = await readOne(deps.db, reportById(deps.db, reportId));
  // A moderator does not judge themselves, and does not learn that somebody reported them.
  if (found === undefined || found.subjectId === resolution.moderatorId) throw new Refused(refuse('report.not_found'));
  if (found.decision !== null && found.decision !== decision) throw new Refused(refuse('report.already_resolved'));
  if (found.decision === decision) return reportFrom(found);

  const operationId = newId();
  const release = planPictureRelease(deps.clock, { reportId, operationId });
  const ending = planSessionsEnd(deps.clock, {
    userId: found.subjectId,
    which: 'all',
    reason: 'account_suspended',
    closesOthersIf: isDecidedBy({ reportId, operationId }),
  });
  const statements: Statement[] = [
    mayModerate(resolution.moderatorId),
    ...decideReportStatements(deps.clock, { ...resolution, operationId }),
    ...effectsOfDecision(deps, resolution, found.subjectId, operationId, [
      ...ending.statements,
      ...onSuspend.ask(deps.clock, found.subjectId).flat(),
    ]),
    release.statement,
  ];
  const [decided] = await commitThenRead(deps.db, statements, reportById(deps.db, reportId));
  if (decided === undefined) throw new Refused(refuse('report.not_found'));
  announceJobs(deps, [release]);
  if (decision === 'suspend') {
    forgetStanding(found.subjectId);
    closeSockets(deps, ending, 'all');
  }
  return reportFrom(decided);
}

function effectsOfDecision(
  deps: Deps,
  { reportId, decision }: Resolution,
  subjectId: string,
  operationId: string,
  endings: readonly Statement[],
): Statement[] {
  const at = deps.clock.nowIso();
  const note = (kind: 'account_warned' | 'account_suspended'): SQL =>
    noteDecisionStatement({ reportId, operationId }, { id: newId(), kind, at });
  if (decision === 'dismiss') return [];
  if (decision === 'warn') return [note('account_warned')];
  return [
    note('account_suspended'),
    suspendSubjectStatement(deps.clock, { reportId, operationId }),
    ...onProfileChange.ask(subjectId, at).flat(),
    ...endings,
  ];
}
