/** Other times for a session: proposed by one of its users, and answered by the other. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import { addTimeTo } from '../../../store/moments.ts';
import type { Change } from '../../../store/statement.ts';
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import { notifyEach, readNoticesAboutStatements, recountPairs } from '../../notifications/index.ts';
import { answerWithin, furthestAhead, leastNotice } from '../rules/limits.ts';
import { existsSession, mayMeet, partnerOfSession } from './access.ts';
import { reachSessionStatements, type Stepping } from './change.ts';
import { shownAgain } from './feed.ts';
import { isOpenProposal } from './open-proposal.ts';
import { assertOwnRules } from './own-rules.ts';
import { sessionProposals as proposals } from './proposal-tables.ts';
import { addRemindersStatement, dropRemindersStatement, oneSession } from './reminders.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

type By = Omit<Stepping, 'reason'>;

/** A time that a user proposes. `operationId` becomes the id of the proposal. */
export interface Proposing extends By {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** How many minutes languages (JSON) take together. */
export function plannedMinutes(languages: SQL): SQL {
  return sql`(SELECT coalesce(sum(value ->> 'minutes'), 0) FROM json_each(${languages}))`;
}

/** The session `r` with its proposal `q`. */
const both = (sessionId: Value<string>): SQL =>
  sql`FROM ${reservations} r CROSS JOIN ${proposals} q ON q.session_id = r.id WHERE r.id = ${sessionId}`;

const exists = (sessionId: Value<string>, condition: SQL): SQL =>
  sql`EXISTS (SELECT 1 ${both(sessionId)} AND ${condition})`;

/** Selects the other user, for `notifyEach`. */
function selectOther({ sessionId, userId }: Values<By>, condition: SQL): SQL {
  return sql`SELECT ${partnerOfSession(userId)} AS user_id, ${userId} AS actor_id, q.id AS dedupe_key,
    json_object('sessionId', r.id, 'startsAt', q.starts_at) AS variables ${both(sessionId)} AND ${condition}`;
}

/** What follows of a change to a proposal, if `condition` says that this operation has made it. */
function markAndFree({ sessionId, operationId }: Values<By>, condition: SQL): SQL[] {
  return [
    sql`UPDATE ${reservations} SET version = version + 1, op = ${operationId} WHERE id = ${sessionId} AND ${condition}`,
    sql`DELETE FROM ${participants} WHERE session_id = ${sessionId} AND slot = 1 AND ${condition}`,
  ];
}

/**
 * Makes the statements that propose another time and block it for both. The same proposal again changes nothing.
 *
 * @param days as in `Booked`.
 * @throws Refused the codes that proposeSessionTime declares; sessions.slot_taken comes from the database.
 */
export const proposeStatements = template(
  (now: Value<Instant>, by: Values<Proposing>, days: Value<string>): Change[] => {
    const { sessionId, userId, operationId, startsAt, endsAt } = by;
    const isSame = exists(
      sessionId,
      sql`${isOpenProposal(now)} AND q.author_id = ${userId} AND q.starts_at = ${startsAt} AND q.ends_at = ${endsAt}`,
    );
    const isNew = exists(sessionId, sql`q.id = ${operationId}`);
    const minutes = sql`(unixepoch(${endsAt}) - unixepoch(${startsAt})) / 60`;
    const values = sql`r.id, ${operationId}, ${userId}, ${startsAt}, ${endsAt}, min(${addTimeTo(now, answerWithin)}, r.starts_at, ${startsAt}), ${now}`;
    return [
      ...reachSessionStatements(userId, sessionId, by.expected),
      assertAll([
        ['sessions.not_available', existsSession(sessionId, mayMeet(now))],
        ['sessions.not_confirmed', existsSession(sessionId, sql`r.status = 'confirmed' AND r.due_at > ${now}`)],
        ['sessions.too_late', existsSession(sessionId, sql`r.starts_at > ${now}`)],
        ['sessions.too_soon', sql`${isSame} OR ${startsAt} >= ${addTimeTo(now, leastNotice)}`],
        ['sessions.too_far', sql`${startsAt} <= ${addTimeTo(now, furthestAhead)}`],
        [
          'sessions.same_time',
          existsSession(sessionId, sql`NOT (r.starts_at = ${startsAt} AND r.ends_at = ${endsAt})`),
        ],
        ['sessions.plan_too_long', existsSession(sessionId, sql`${plannedMinutes(sql`r.languages`)} <= ${minutes}`)],
      ]),
      recountPairs(now, sql`SELECT r.host_id AS one_id, r.guest_id AS other_id ${both(sessionId)} AND NOT ${isSame}`),
      sql`INSERT INTO ${proposals} (session_id, id, author_id, starts_at, ends_at, due_at, created_at) SELECT ${values}
        FROM ${reservations} r WHERE r.id = ${sessionId} AND NOT ${isSame} ON CONFLICT (session_id) DO UPDATE SET id = excluded.id,
        author_id = excluded.author_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at, status = 'open',
        due_at = excluded.due_at, created_at = excluded.created_at, ended_at = NULL, op = NULL`,
      ...markAndFree(by, isNew),
      sql`INSERT INTO ${participants} (session_id, user_id, slot, starts_at, ends_at, blocks_until, claimed_at)
        SELECT q.session_id, u.user_id, 1, q.starts_at, q.ends_at, q.due_at, ${now} FROM ${proposals} q
        CROSS JOIN ${participants} u ON u.session_id = q.session_id AND u.slot = 0 WHERE q.session_id = ${sessionId} AND q.id = ${operationId}`,
      ...assertOwnRules({ now, sessionId, operationId, days }, 1, 'blocked'),
      ...notifyEach(now, 'session.proposed', selectOther(by, sql`q.id = ${operationId}`), operationId),
    ];
  },
);

/** How a proposal ends: its author withdraws it or the other side declines it (`end`), or the other side accepts it. */
export type ProposalAnswer = 'accept' | 'end';

/**
 * Makes the statements that end a proposal. The same again changes nothing.
 *
 * @param days as in `Booked`, for an acceptance.
 * @throws Refused the codes that acceptSessionProposal and endSessionProposal declare.
 */
export const answerProposalStatements = perShape((answer: ProposalAnswer) =>
  template((now: Value<Instant>, by: Values<By>, days: Value<string>): Change[] => {
    const { sessionId, userId, operationId } = by;
    const isAccepted = answer === 'accept';
    const status = isAccepted ? sql`'accepted'` : sql`iif(author_id = ${userId}, 'withdrawn', 'declined')`;
    const isDone = isAccepted
      ? sql`q.status = 'accepted' AND q.starts_at = r.starts_at AND q.ends_at = r.ends_at`
      : sql`q.status <> 'accepted'`;
    const isChanged = exists(sessionId, sql`q.op = ${operationId}`);
    const isDeclined = sql`q.op = ${operationId} AND q.status <> 'withdrawn'`;
    return [
      ...reachSessionStatements(userId, sessionId, by.expected),
      assertAll([
        ['sessions.no_proposal', exists(sessionId, sql`(${isOpenProposal(now)} OR ${isDone})`)],
        ...(isAccepted
          ? ([
              ['sessions.wrong_side', exists(sessionId, sql`q.author_id <> ${userId}`)],
              ['sessions.not_available', exists(sessionId, sql`(${isDone} OR ${mayMeet(now)})`)],
            ] as const)
          : []),
      ]),
      sql`UPDATE ${proposals} SET status = ${status}, ended_at = ${now}, op = ${operationId}
        WHERE session_id = ${sessionId} AND ${exists(sessionId, isOpenProposal(now))}`,
      ...(isAccepted ? moveStatements(now, by) : []),
      ...markAndFree(by, isChanged),
      ...(isAccepted
        ? [
            ...assertOwnRules({ now, sessionId, operationId, days }, 0, 'fixed'),
            dropRemindersStatement(oneSession(sessionId)),
            addRemindersStatement(now, oneSession(sessionId)),
          ]
        : [
            recountPairs(
              now,
              sql`SELECT r.host_id AS one_id, r.guest_id AS other_id ${both(sessionId)} AND q.op = ${operationId} AND q.status = 'withdrawn'`,
            ),
          ]),
      ...readNoticesAboutStatements(
        now,
        ['session.proposed'],
        sql`SELECT ${userId} AS user_id, q.id AS dedupe_key ${both(sessionId)} AND ${isDeclined}`,
      ),
      ...notifyEach(
        now,
        isAccepted ? 'session.proposal_accepted' : 'session.proposal_declined',
        selectOther(by, isDeclined),
        operationId,
      ),
    ];
  }),
);

/** The session and the time of both move while the proposed time is still theirs, so nobody comes between. */
function moveStatements(now: Value<Instant>, { sessionId, operationId }: Values<By>): SQL[] {
  const { sequence, shownAt } = shownAgain(now);
  const isMoved = sql`FROM ${proposals} q WHERE q.session_id = ${sessionId} AND q.op = ${operationId}`;
  return [
    sql`UPDATE ${reservations} SET (starts_at, ends_at, due_at) = (SELECT q.starts_at, q.ends_at, q.ends_at ${isMoved}), sequence = ${sequence}, shown_at = ${shownAt}
      WHERE id = ${sessionId} AND EXISTS (SELECT 1 ${isMoved})`,
    sql`UPDATE ${participants} SET (starts_at, ends_at, blocks_until) = (SELECT q.starts_at, q.ends_at, q.ends_at ${isMoved}),
      claimed_at = ${now} WHERE session_id = ${sessionId} AND slot = 0 AND EXISTS (SELECT 1 ${isMoved})`,
  ];
}
