import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commitThenReadAll } from '../../../store/batch.ts';
import type { Statement } from '../../../store/statement.ts';
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import {
  notifyEach,
  readNoticesAboutStatements,
  recountPairs,
  recountSoon,
  tellBadges,
} from '../../notifications/index.ts';
import { requireValid } from '../../profile/index.ts';
import { reportAbsenceStatements } from '../data/absence.ts';
import { changeSessionStatements, type Stepping } from '../data/change.ts';
import { askBothForFeedbackStatements } from '../data/feedback.ts';
import { type IsMeant, isToldCancel, selectAnswered, selectPartner, selectWithdrawnSession } from '../data/notices.ts';
import { addRemindersStatement, dropRemindersStatement } from '../data/reminders.ts';
import { changedSessions, isInScope, selectChanged, selectChangedVersions } from '../data/scope.ts';
import { checkSoonStatement } from '../data/series.ts';
import { sessionFor, type SessionRecord } from '../data/sessions.ts';
import { checkReason } from '../rules/new-session.ts';
import type { SessionScope } from '../rules/series.ts';
import type { Step } from '../rules/states.ts';
import { onSessionEnd } from '../hooks.ts';
import { armReminders } from './remind.ts';
import { withDays } from './with-days.ts';

/** Which session a user changes, and on which version the change is based (`If-Match`). */
export type SessionChange = Pick<Stepping, 'userId' | 'sessionId' | 'expected'> & {
  /** Why they cancel it. */
  readonly reason?: string | undefined;
  /** Of a series, which sessions they change: by default this one. */
  readonly scope?: SessionScope | undefined;
};

/**
 * Takes a step of a session for one of its users, with everything that follows. The same step again changes nothing and
 * returns the same session. Of several different steps at once, those succeed that the table of states allows in the
 * order in which they come.
 *
 * @throws Refused request.invalid, and as the statements of data/change and data/absence do.
 */
export async function changeSession(
  deps: Deps,
  step: Step | 'report',
  { reason, scope = 'one', ...change }: SessionChange,
): Promise<SessionRecord> {
  const operationId = newId();
  const stepping = { ...change, operationId, reason: requireValid(checkReason(reason)) };
  const now = deps.clock.nowIso();
  const [[record], changed] = await withDays((days) =>
    commitThenReadAll(deps.db, statementsOf(step, scope)(now, stepping, days), [
      sessionFor(change.userId, change.sessionId),
      ...(step === 'confirm' ? [changedSessions(scope)(change.sessionId, operationId)] : []),
    ]),
  ).catch(refuseLateAnswer);
  tellBadges(deps);
  if (step === 'cancel') recountSoon(deps);
  announceJobs(deps, [operationId]);
  if (step === 'confirm') for (const sessionId of changed ?? []) armReminders(deps, sessionId);
  if (record === undefined) throw new Refused(refuse('sessions.not_found'));
  return record;
}

/** A clock that lags behind has confirmed a request whose time was given to somebody else when it expired. */
function refuseLateAnswer(error: unknown): never {
  const isTaken = error instanceof Refused && error.refusal.problem === 'sessions.slot_taken';
  throw isTaken ? new Refused(refuse('sessions.not_pending')) : error;
}

const statementsOf = perShape((step: Step | 'report', scope: SessionScope) =>
  template((now: Value<Instant>, by: Values<Stepping>, days: Value<string>): Statement[] => [
    ...(step === 'report' ? reportAbsenceStatements(now, by) : changeSessionStatements(step, scope, now, by, days)),
    ...consequencesOf(step, now, by, (id) => isInScope(scope, by.sessionId, id)),
    ...(['cancel', 'complete', 'report'].includes(step)
      ? onSessionEnd
          .ask(
            now,
            selectChangedVersions((id) => isInScope(scope, by.sessionId, id), by.operationId),
          )
          .flat()
      : []),
  ]),
);

function consequencesOf(
  step: Step | 'report',
  now: Value<Instant>,
  { sessionId, operationId, userId }: Values<Stepping>,
  isMeant: IsMeant,
): Statement[] {
  const partner = (which?: Parameters<typeof selectPartner>[3]) => selectPartner(isMeant, operationId, userId, which);
  const changed = selectChanged(isMeant, operationId);
  switch (step) {
    case 'confirm':
    case 'decline':
      return [
        ...readNoticesAboutStatements(now, ['session.requested'], selectAnswered(isMeant, operationId)),
        ...notifyEach(now, step === 'confirm' ? 'session.confirmed' : 'session.declined', partner(), operationId),
        ...(step === 'confirm' ? [addRemindersStatement(now, changed), checkSoonStatement(now, changed)] : []),
      ];
    case 'cancel':
      return [
        ...notifyEach(now, 'session.cancelled', partner(isToldCancel(false)), operationId),
        ...notifyEach(now, 'session.cancelled_late', partner(isToldCancel(true)), operationId),
        recountPairs(now, selectWithdrawnSession(isMeant, operationId)),
        dropRemindersStatement(changed),
      ];
    case 'complete':
      return askBothForFeedbackStatements(now, sessionId, operationId);
    case 'report':
      return notifyEach(now, 'session.no_show', partner(), operationId);
    default:
      return [];
  }
}
