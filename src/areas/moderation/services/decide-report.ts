import { anySession, closeSockets, endSessionsStatements, forgetStanding } from '../../auth/index.ts';
import {
  afterVisibilityChange,
  checkText,
  onProfileChange,
  onSuspend,
  orderMoveStatement,
  requireValid,
} from '../../profile/index.ts';
import { commitThenRead, readOne } from '../../../store/batch.ts';
import {
  isDecidedBy,
  noteDecisionStatement,
  releasePictureStatement,
  suspendSubjectStatement,
} from '../data/report-effects.ts';
import { type Decision, decideReportStatements, reportFor, reportFrom } from '../data/reports.ts';
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
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

/** A decision on a report about this user, with the new ids of what it causes. */
interface MadeDecision extends Decision {
  readonly subjectId: string;
  /** Of the entry in the security log that records the decision. */
  readonly eventId: string;
  /** Of the entry that records the end of the sessions, and of the job that closes their connections. */
  readonly endingId: string;
  /** Of the job that removes the picture which the report kept. */
  readonly releaseId: string;
  /** Of the job that gives the picture of a suspended user another address. */
  readonly moveId: string;
}

function withNewIds(resolution: Omit<Decision, 'operationId'>, subjectId: string): MadeDecision {
  const ids = { operationId: newId(), eventId: newId(), endingId: newId(), releaseId: newId(), moveId: newId() };
  return { ...resolution, ...ids, subjectId };
}

/**
 * Decides a report once, with all consequences. The same decision again changes nothing.
 *
 * @throws Refused request.invalid, report.not_found, report.already_resolved, moderation.own_case.
 */
export async function decideReport(deps: Deps, sent: Resolution): Promise<ReportRecord> {
  const resolution = { ...sent, note: requireValid(checkText('/body/note', sent.note)) ?? null };
  const { reportId, decision, moderatorId } = resolution;
  // Reads the report first for its reported user, who never changes. The change itself checks again whether the report
  // is open.
  const found = await readOne(deps.db, reportFor(reportId, moderatorId));
  if (found === undefined) throw new Refused(refuse('report.not_found'));
  // A moderator does not judge what they reported themselves.
  if (found.reporterId === moderatorId) throw new Refused(refuse('moderation.own_case'));
  if (found.decision !== null && found.decision !== decision) throw new Refused(refuse('report.already_resolved'));
  if (found.decision === decision) return reportFrom(found);

  const now = deps.clock.nowIso();
  const made = withNewIds(resolution, found.subjectId);
  const [decided] = await commitThenRead(
    deps.db,
    decisionStatements(decision)(now, made),
    reportFor(reportId, moderatorId),
  );
  if (decided === undefined) throw new Refused(refuse('report.not_found'));
  announceJobs(deps, [made.releaseId]);
  if (decision === 'suspend') {
    announceJobs(deps, [made.moveId]);
    forgetStanding(found.subjectId);
    afterVisibilityChange.ask(deps);
    closeSockets(deps, { userId: found.subjectId, sessionIds: 'all' }, made.endingId);
  }
  return reportFrom(decided);
}

/** The statements of a decision, with its consequences. */
const decisionStatements = perShape((decision: ReportDecision) =>
  template((now: Value<Instant>, made: Values<MadeDecision>) => [
    ...decideReportStatements(now, made),
    ...consequences[decision](now, made),
    releasePictureStatement({ id: made.releaseId, now }, made),
  ]),
);

type Consequences = (now: Value<Instant>, made: Values<MadeDecision>) => readonly Statement[];

const consequences: Readonly<Record<ReportDecision, Consequences>> = {
  dismiss: () => [],
  warn: (now, made) => [noteDecisionStatement(made, { id: made.eventId, kind: 'account_warned', at: now })],
  suspend: (now, made) => [
    noteDecisionStatement(made, { id: made.eventId, kind: 'account_suspended', at: now }),
    suspendSubjectStatement(now, made),
    orderMoveStatement({ id: made.moveId, now }, made.subjectId, isDecidedBy(made)),
    ...onProfileChange.ask(made.subjectId, now).flat(),
    ...endSessionsStatements(
      { id: made.endingId, now },
      { userId: made.subjectId, which: anySession, reason: 'account_suspended', closesOthersIf: isDecidedBy(made) },
    ),
    ...onSuspend.ask(now, made.subjectId).flat(),
  ],
};
