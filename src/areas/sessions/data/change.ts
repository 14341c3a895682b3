import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll, assertThat } from '../../../store/guards.ts';
import { addTimeTo } from '../../../store/moments.ts';
import type { Change } from '../../../store/statement.ts';
import { compute, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import type { Assignments } from '../../../store/assignments.ts';
import { isMatchedBetween } from '../../matching/index.ts';
import { isExpected, letsPartnersWrite, mayChange } from '../../profile/index.ts';
import { freeCancelBefore, startBefore } from '../rules/limits.ts';
import type { SessionScope } from '../rules/series.ts';
import { stepOutcomes, statusesBefore, type SessionEvent, type Step } from '../rules/states.ts';
import { existsSession, isSeenBy, mayMeet, partnerOfSession } from './access.ts';
import { assertFewAhead } from './ahead.ts';
import { shownAgain } from './feed.ts';
import { assertOwnRules } from './own-rules.ts';
import { isInScope } from './scope.ts';
import { isInStatus } from './sessions.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** A user's step with a session. `operationId` is new for each call: later statements check that the session has it. */
export interface Stepping {
  readonly sessionId: string;
  readonly userId: string;
  readonly operationId: string;
  readonly reason: string | null;
  /** The versions that `If-Match` names; undefined for no condition. */
  readonly expected: readonly string[] | undefined;
}

type Code = Parameters<typeof assertThat>[0];

/** What a step changes, and when it is possible. */
interface StepRule {
  readonly changes: (now: Value<Instant>, by: Values<Stepping>) => Assignments<typeof reservations>;
  /** Condition on the session `r`: the user is on the right side. */
  readonly isOwn?: (now: Value<Instant>, userId: Value<string>) => SQL;
  /** Condition on the session: the step is possible at this instant. */
  readonly isInTime?: (now: Value<Instant>) => SQL;
  /** Conditions on the session `r` that a repeated step need not meet, each with its problem. */
  readonly allows?: readonly (readonly [Code, (now: Value<Instant>, by: Values<Stepping>) => SQL])[];
  /** The problem where the status, and where only the instant does not allow the step. */
  readonly refused: readonly [status: Code, instant: Code];
}

const over = (now: Value<Instant>) => ({ dueAt: null, endedAt: now });
const isGuest = (_now: Value<Instant>, userId: Value<string>): SQL => sql`r.guest_id = ${userId}`;
const areMatched = (_now: Value<Instant>): SQL => isMatchedBetween(sql`r.host_id`, sql`r.guest_id`);
const whoIsMatched = ['sessions.not_matched', areMatched] as const;
const whoMayMeet = ['sessions.not_available', mayMeet] as const;
const toAnswer = ['sessions.not_pending', 'sessions.not_pending'] as const;
const toMeet = ['sessions.not_confirmed', 'sessions.too_early'] as const;

const rules: Readonly<Record<Step, StepRule>> = {
  confirm: {
    changes: (now) => ({ dueAt: sql`ends_at`, answeredAt: now, ...shownAgain(now) }),
    isOwn: isGuest,
    allows: [whoMayMeet],
    refused: toAnswer,
  },
  decline: {
    changes: (now) => ({ ...over(now), answeredAt: now, ...shownAgain(now) }),
    isOwn: isGuest,
    refused: toAnswer,
  },
  cancel: {
    changes: (now, { userId, reason }) => ({
      ...over(now),
      ...shownAgain(now),
      cancelledBy: sql`iif(host_id = ${userId}, 'host', 'guest')`,
      cancelReason: reason,
      isLate: sql`(status = 'confirmed' AND starts_at < ${addTimeTo(now, freeCancelBefore)})`,
    }),
    isOwn: (now, userId) => sql`(r.host_id = ${userId} OR NOT ${isInStatus('pending', now)})`,
    allows: [
      [
        'sessions.words_refused',
        (_now, { userId, reason }) => sql`(${reason} IS NULL OR ${letsPartnersWrite(partnerOfSession(userId))})`,
      ],
    ],
    isInTime: (now) => sql`starts_at > ${now}`,
    refused: ['sessions.too_late', 'sessions.too_late'],
  },
  start: {
    changes: (now) => ({ startedAt: now }),
    // Whatever ends a match ends or hides the sessions of the two; what was hidden comes back after a block.
    allows: [whoMayMeet, whoIsMatched],
    isInTime: (now) => sql`starts_at <= ${addTimeTo(now, startBefore)}`,
    refused: toMeet,
  },
  complete: { changes: over, isInTime: (now) => sql`starts_at <= ${now}`, refused: toMeet },
};

/**
 * Makes the statements of a step, and moves the time that the session blocks. The same step again changes nothing; then
 * no session carries `operationId`.
 *
 * @param scope of several sessions, those take the step for which it is possible; at least one.
 * @param days as in `Booked`, for a confirmation.
 * @throws Refused profile.missing, profile.deletion_pending, sessions.not_found, sessions.wrong_side,
 *   request.precondition_failed, and the codes of the step.
 */
export function changeSessionStatements(
  step: Step,
  scope: SessionScope,
  now: Value<Instant>,
  by: Values<Stepping>,
  days: Value<string>,
): Change[] {
  const { sessionId, userId, operationId } = by;
  const { changes, isOwn, allows, isInTime, refused } = rules[step];
  const outcome = stepOutcomes[step];
  const isMeant = (id: SQL): SQL => isInScope(scope, sessionId, id, isOwn?.(now, userId));
  const isChanged = sql`EXISTS (SELECT 1 FROM ${reservations} WHERE ${isMeant(sql`id`)} AND op = ${operationId})`;
  const isDone = existsSession(sessionId, isInStatus(outcome, now));
  const done = scope === 'one' ? isDone : sql`(${isDone} OR ${isChanged})`;
  const allowed = (allows ?? []).map(
    ([code, holds]) => [code, sql`(${done} OR ${existsSession(sessionId, holds(now, by))})`] as const,
  );
  const possible = sql`status IN ${statusesOf(step)} AND due_at > ${now}`;
  return [
    ...reachSessionStatements(userId, sessionId, by.expected, isOwn?.(now, userId), allowed),
    updateWhere(
      reservations,
      { ...changes(now, by), status: outcome, version: sql`version + 1`, op: operationId },
      sql`${isMeant(sql`id`)} AND ${possible} AND ${isInTime?.(now) ?? sql`true`}`,
    ),
    assertAll([
      [refused[0], sql`${done} OR ${existsSession(sessionId, possible)}`],
      [refused[1], done],
    ]),
    moveBlockStatement(now, operationId, isMeant(sql`session_id`)),
    ...(step === 'confirm'
      ? [
          assertFewAhead(now, isMeant(sql`r.id`), operationId),
          ...assertOwnRules({ now, which: isMeant(sql`r.id`), operationId, days }, 0, 'fixed'),
        ]
      : []),
  ];
}

/**
 * The assertions before every change of a session.
 *
 * @param isOwn condition on the session `r`: the change is the user's.
 * @param others further conditions, each with its problem.
 * @param notesVersion of the user's private notes in `r`, if the change is one of them too.
 * @throws Refused profile.missing, profile.deletion_pending, sessions.not_found, sessions.wrong_side,
 *   request.precondition_failed
 */
export function reachSessionStatements(
  userId: Value<string>,
  sessionId: Value<string>,
  expected: Value<readonly string[] | undefined>,
  isOwn?: SQL,
  others: readonly (readonly [Code, SQL])[] = [],
  notesVersion?: SQL,
): Change[] {
  const version = notesVersion === undefined ? sql`r.version` : sql`r.version || '-' || ${notesVersion}`;
  return [
    ...mayChange(userId),
    assertAll([
      ['sessions.not_found', existsSession(sessionId, isSeenBy(userId))],
      ...(isOwn === undefined ? [] : [['sessions.wrong_side', existsSession(sessionId, isOwn)] as const]),
      ...others,
    ]),
    assertThat(
      'request.precondition_failed',
      existsSession(
        sessionId,
        isExpected(version, versionsIn(expected, notesVersion === undefined ? /[-.].*/ : /\..*/)),
      ),
    ),
  ];
}

/**
 * The entity-tag of a session is its version, a hyphen, the version of the user's private notes, a dot, and a hash of
 * what else the answer shows.
 *
 * @param rest matches what is not compared.
 */
function versionsIn(
  expected: Value<readonly string[] | undefined>,
  rest: RegExp,
): Value<readonly string[] | undefined> {
  return compute([expected], (tags: readonly string[] | undefined) => tags?.map((tag) => tag.replace(rest, '')));
}

/**
 * Makes the statement that blocks the time of sessions as long as their new status says, and no other time that was
 * proposed, if this operation has changed them.
 *
 * @param isMeant condition on `session_id`: which sessions it may have changed.
 */
export function moveBlockStatement(now: Value<Instant>, operationId: Value<string>, isMeant: SQL): SQL {
  const dueAt = sql`(SELECT r.due_at FROM ${reservations} r WHERE r.id = session_id)`;
  return sql`UPDATE ${participants} SET blocks_until = iif(slot = 0, ${dueAt}, NULL), claimed_at = ${now}
    WHERE ${isMeant} AND EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = session_id AND r.op = ${operationId})`;
}

/** The statuses before an event, as a list of SQL. */
export function statusesOf(event: SessionEvent): SQL {
  return sql.raw(
    `(${statusesBefore(event)
      .map((status) => `'${status}'`)
      .join(', ')})`,
  );
}
