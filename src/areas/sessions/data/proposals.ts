/** Other times for sessions: proposed by one of their users, and answered by the other. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll, assertThat } from '../../../store/guards.ts';
import { addTimeTo } from '../../../store/moments.ts';
import type { Change } from '../../../store/statement.ts';
import { compute, jsonText, perShape, template, type Value, type Values } from '../../../store/template.ts';
import { notifyEach, readNoticesAboutStatements, recountPairs } from '../../notifications/index.ts';
import { isVisibleTo } from '../../profile/index.ts';
import { answerWithin, furthestAhead, leastNotice } from '../rules/limits.ts';
import type { Move, SessionScope } from '../rules/series.ts';
import { existsSession, mayChangeAgain, mayMeet, partnerOfSession } from './access.ts';
import { isTaken } from './busy.ts';
import { reachSessionStatements, type Stepping } from './change.ts';
import { shownAgain } from './feed.ts';
import { isOpenProposal } from './open-proposal.ts';
import { assertOwnRules } from './own-rules.ts';
import { sessionProposals as proposals } from './proposal-tables.ts';
import { addRemindersStatement, dropRemindersStatement } from './reminders.ts';
import { checkSoonStatement } from './series.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

type By = Omit<Stepping, 'reason'>;

/** A time that a user proposes. `operationId` becomes the id of the set, and of the proposal of the named session. */
export interface Proposing extends By {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly scope: SessionScope;
  /** What moves, in the order of time: the named session, and others of its series. */
  readonly moves: readonly Move[];
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

/** Selects the other user, for `notifyEach`. Notices about a set carry its id. */
function selectOther({ sessionId, userId }: Values<By>, condition: SQL): SQL {
  return sql`SELECT ${partnerOfSession(userId)} AS user_id, ${userId} AS actor_id, coalesce(q.set_id, q.id) AS dedupe_key,
    json_object('sessionId', r.id, 'startsAt', q.starts_at) AS variables ${both(sessionId)} AND ${condition}`;
}

/** Selects the sessions whose proposals are answered with that of this one. */
function selectSet(sessionId: Value<string>): SQL {
  return sql`SELECT ${sessionId} UNION SELECT o.session_id FROM ${proposals} n CROSS JOIN ${proposals} o ON o.set_id = n.set_id AND o.status = n.status
    WHERE n.session_id = ${sessionId}`;
}

/** Selects those of them that this operation has changed. */
function selectChangedSet({ sessionId, operationId }: Values<By>): SQL {
  return sql`SELECT c.session_id FROM ${proposals} c WHERE c.session_id IN (${selectSet(sessionId)}) AND c.op = ${operationId}`;
}

/** What follows of a change to the proposals of these sessions. */
function markAndFree(operationId: Value<string>, ids: SQL): SQL[] {
  return [
    sql`UPDATE ${reservations} SET version = version + 1, op = ${operationId} WHERE id IN (${ids})`,
    sql`DELETE FROM ${participants} WHERE slot = 1 AND session_id IN (${ids})`,
  ];
}

/**
 * Makes the statements that propose another time for a session, or for several of a series, and block it for both. The
 * same proposal again changes nothing. Of several, those are left out that are no longer as they were read.
 *
 * @param days as in `Booked`.
 * @throws Refused the codes that proposeSessionTime declares; sessions.slot_taken comes from the database.
 */
export const proposeStatements = template(
  (now: Value<Instant>, by: Values<Proposing>, days: Value<string>): Change[] => {
    const { sessionId, userId, operationId, startsAt, endsAt, scope } = by;
    const isSame = exists(
      sessionId,
      sql`${isOpenProposal(now)} AND q.author_id = ${userId} AND q.starts_at = ${startsAt} AND q.ends_at = ${endsAt} AND q.scope = ${scope}`,
    );
    const minutes = sql`(unixepoch(${endsAt}) - unixepoch(${startsAt})) / 60`;
    const moves = sql`json_each(${jsonText(compute([by.moves], listed))})`;
    const [first, last] = [compute([by.moves], firstStart), compute([by.moves], lastStart)];
    const moved = sql`FROM ${moves} v CROSS JOIN ${reservations} r ON r.id = v.value ->> 0 AND r.status = 'confirmed' AND r.due_at > ${now}
      AND r.starts_at > ${now} AND r.starts_at = coalesce(v.value ->> 5, r.starts_at)`;
    const isOther = sql`x.session_id NOT IN (SELECT m.value ->> 0 FROM ${moves} m)`;
    const taken = sql`${moved} WHERE ${isTaken(now, [sql`r.host_id`, sql`r.guest_id`], sql`v.value ->> 2`, sql`v.value ->> 3`, isOther)}`;
    const dueAt = sql`(SELECT min(${addTimeTo(now, answerWithin)}, min(r.starts_at), min(v.value ->> 2)) ${moved})`;
    const ids = sql`SELECT o.session_id FROM ${proposals} o WHERE o.set_id = ${operationId}`;
    const earlierSets = sql`SELECT n.set_id FROM ${moves} v CROSS JOIN ${proposals} n ON n.session_id = v.value ->> 0 AND n.status = 'open'`;
    const replaced = sql`SELECT o.session_id FROM ${moves} v CROSS JOIN ${proposals} n ON n.session_id = v.value ->> 0
      CROSS JOIN ${proposals} o ON o.set_id = n.set_id AND o.op = ${operationId}`;
    return [
      ...reachSessionStatements(userId, sessionId, by.expected),
      assertAll([
        // A refusal for a taken time tells about the partner's calendar, so the user must see the partner.
        [
          'sessions.not_available',
          existsSession(sessionId, sql`(${mayMeet(now)} AND ${isVisibleTo(userId, partnerOfSession(userId))})`),
        ],
        mayChangeAgain(sessionId),
        ['sessions.not_confirmed', existsSession(sessionId, sql`r.status = 'confirmed' AND r.due_at > ${now}`)],
        ['sessions.too_late', existsSession(sessionId, sql`r.starts_at > ${now}`)],
        ['sessions.too_soon', sql`${isSame} OR ${first} >= ${addTimeTo(now, leastNotice)}`],
        ['sessions.too_far', sql`${last} <= ${addTimeTo(now, furthestAhead)}`],
        [
          'sessions.same_time',
          existsSession(sessionId, sql`NOT (r.starts_at = ${startsAt} AND r.ends_at = ${endsAt})`),
        ],
        [
          'sessions.plan_too_long',
          sql`NOT EXISTS (SELECT 1 ${moved} WHERE ${plannedMinutes(sql`r.languages`)} > ${minutes})`,
        ],
        ['request.precondition_failed', sql`EXISTS (SELECT 1 ${moved} WHERE r.id = ${sessionId})`],
      ]),
      // Of a single session the database says so when its time is blocked.
      assertThat(
        'sessions.occurrences_taken',
        sql`${isSame} OR ${scope} = 'one' OR NOT EXISTS (SELECT 1 ${taken})`,
        sql`SELECT json_object('conflicts', json_group_array(json_object('index', r.series_index, 'startsAt', v.value ->> 2))) ${taken}`,
      ),
      recountPairs(now, sql`SELECT r.host_id AS one_id, r.guest_id AS other_id ${both(sessionId)} AND NOT ${isSame}`),
      // What is replaced goes as a whole.
      sql`UPDATE ${proposals} SET status = 'withdrawn', ended_at = ${now}, op = ${operationId}
        WHERE set_id IN (${earlierSets}) AND status = 'open' AND NOT ${isSame}`,
      sql`DELETE FROM ${participants} WHERE slot = 1 AND session_id IN (${replaced})`,
      sql`INSERT INTO ${proposals} (session_id, id, author_id, starts_at, ends_at, due_at, created_at, set_id, scope, local_start)
        SELECT r.id, v.value ->> 1, ${userId}, v.value ->> 2, v.value ->> 3, ${dueAt}, ${now}, ${operationId}, ${scope}, v.value ->> 4
        ${moved} WHERE NOT ${isSame} ON CONFLICT (session_id) DO UPDATE SET id = excluded.id,
        author_id = excluded.author_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at, status = 'open',
        due_at = excluded.due_at, created_at = excluded.created_at, ended_at = NULL, op = NULL, set_id = excluded.set_id,
        scope = excluded.scope, local_start = excluded.local_start`,
      ...markAndFree(operationId, ids),
      sql`INSERT INTO ${participants} (session_id, user_id, slot, starts_at, ends_at, blocks_until, claimed_at)
        SELECT q.session_id, u.user_id, 1, q.starts_at, q.ends_at, q.due_at, ${now} FROM ${proposals} q
        CROSS JOIN ${participants} u ON u.session_id = q.session_id AND u.slot = 0 WHERE q.set_id = ${operationId}`,
      ...assertOwnRules({ now, which: sql`r.id IN (${ids})`, operationId, days }, 1, 'blocked'),
      ...notifyEach(now, 'session.proposed', selectOther(by, sql`q.id = ${operationId}`), operationId),
    ];
  },
);

function listed(moves: readonly Move[]): readonly (string | null)[][] {
  return moves.map((move) => [move.sessionId, move.proposalId, move.startsAt, move.endsAt, move.localStart, move.from]);
}

const firstStart = (moves: readonly Move[]) => moves[0]?.startsAt ?? null;
const lastStart = (moves: readonly Move[]) => moves.at(-1)?.startsAt ?? null;

/** How a proposal ends: its author withdraws it or the other side declines it (`end`), or the other side accepts it. */
export type ProposalAnswer = 'accept' | 'end';

/**
 * Makes the statements that end a proposal, with those of its set. The same again changes nothing.
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
    const changed = selectChangedSet(by);
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
      sql`UPDATE ${proposals} SET status = ${status}, ended_at = ${now}, op = ${operationId} WHERE session_id IN (
        SELECT q.session_id FROM ${proposals} q CROSS JOIN ${reservations} r ON r.id = q.session_id
        WHERE q.session_id IN (${selectSet(sessionId)}) AND ${isOpenProposal(now)})`,
      ...markAndFree(operationId, changed),
      ...(isAccepted ? moveStatements(now, by) : []),
      ...(isAccepted
        ? [
            ...assertOwnRules({ now, which: sql`r.id IN (${changed})`, operationId, days }, 0, 'fixed'),
            dropRemindersStatement(changed),
            addRemindersStatement(now, changed),
            checkSoonStatement(now, changed),
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
        sql`SELECT ${userId} AS user_id, coalesce(q.set_id, q.id) AS dedupe_key ${both(sessionId)} AND ${isDeclined}`,
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

/**
 * The sessions and their times move. What was proposed blocks no more, and of the old times none does while the new
 * ones are compared: sessions of a set may move to where others of it were.
 */
function moveStatements(now: Value<Instant>, by: Values<By>): SQL[] {
  const { sequence, shownAt } = shownAgain(now);
  const changed = selectChangedSet(by);
  const from = (id: SQL, columns: SQL): SQL => sql`(SELECT ${columns} FROM ${proposals} q WHERE q.session_id = ${id})`;
  return [
    sql`UPDATE ${reservations} SET (starts_at, ends_at, due_at, local_start) = ${from(sql`session_reservations.id`, sql`q.starts_at, q.ends_at, q.ends_at, q.local_start`)},
      is_clock_told = 0, time_kept = 0, sequence = ${sequence}, shown_at = ${shownAt} WHERE id IN (${changed})`,
    sql`UPDATE ${participants} SET blocks_until = NULL WHERE session_id IN (${changed}) AND slot = 0`,
    sql`UPDATE ${participants} SET (starts_at, ends_at, blocks_until) = ${from(sql`session_participants.session_id`, sql`q.starts_at, q.ends_at, q.ends_at`)},
      claimed_at = ${now} WHERE session_id IN (${changed}) AND slot = 0`,
  ];
}
