import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { addTimeTo, subtractTimeFrom } from '../../../store/moments.ts';
import type { Change } from '../../../store/statement.ts';
import { compute, type Value, type Values } from '../../../store/template.ts';
import { areOfOneAgeGroup, isMatchedBetween } from '../../matching/index.ts';
import { isVisibleTo, letsPartnersWrite, mayChange, userProfiles } from '../../profile/index.ts';
import { answerWithin, furthestAhead, leastNotice, openLimit, openToPartnerLimit } from '../rules/limits.ts';
import type { PlannedSession } from '../rules/new-session.ts';
import { assertOwnRules } from './own-rules.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** A session to ask for. */
export interface NewSession extends PlannedSession {
  readonly sessionId: string;
  readonly hostId: string;
  readonly guestId: string;
  readonly operationId: string;
}

/** What a user asks for, of whom, and when: the time of one session, or those of a series. */
interface Asked extends Pick<NewSession, 'hostId' | 'guestId' | 'topic' | 'notes' | 'meetingLink'> {
  readonly first: Instant;
  readonly last: Instant;
}

/** The assertions before a session or a series is written. */
export function assertMayAsk(now: Value<Instant>, asked: Values<Asked>): Change[] {
  const { hostId, guestId, topic, notes, meetingLink, first, last } = asked;
  // A series counts once.
  const below = (atMost: number, which: SQL): SQL =>
    sql`(SELECT count(*) FROM (SELECT DISTINCT coalesce(series_id, id) FROM ${reservations} WHERE host_id = ${hostId} AND ${which}
      LIMIT CAST(${atMost} AS INTEGER))) < ${atMost}`;
  const waits = sql`status = 'pending' AND due_at > ${now}`;
  // What was withdrawn counts on, because each request is told.
  const unanswered = sql`guest_id = ${guestId} AND answered_at IS NULL AND created_at > ${subtractTimeFrom(now, answerWithin)}
    AND ((${waits}) OR cancelled_by = 'host')`;
  const hasWords = compute([topic, notes, meetingLink], (...words: readonly (string | null)[]) =>
    Number(words.some((word) => word !== null)),
  );
  return [
    ...mayChange(hostId),
    assertAll([
      ['sessions.too_soon', sql`${first} >= ${addTimeTo(now, leastNotice)}`],
      ['sessions.too_far', sql`${last} <= ${addTimeTo(now, furthestAhead)}`],
      ['profile.user_not_found', isVisibleTo(hostId, guestId)],
      ['sessions.not_matched', isMatchedBetween(hostId, guestId)],
      ['sessions.not_available', areOfOneAgeGroup(hostId, guestId, now)],
      ['sessions.words_refused', sql`${hasWords} = 0 OR ${letsPartnersWrite(guestId)}`],
      ['sessions.too_many_to_partner', below(openToPartnerLimit, unanswered)],
      ['sessions.too_many_open', below(openLimit, waits)],
    ]),
  ];
}

/**
 * Makes the statements that write a session and block its time for both. The statements check every condition, so that
 * exactly one of several concurrent requests gets a time and a place below the limits.
 *
 * @param days as in `Booked`.
 * @throws Refused profile.missing, profile.deletion_pending, profile.user_not_found, and the codes of `sessions` that
 *   createSession declares; sessions.slot_taken comes from the database.
 */
export function createSessionStatements(
  now: Value<Instant>,
  planned: Values<NewSession>,
  days: Value<string>,
): Change[] {
  const { sessionId, hostId, guestId, operationId, startsAt, endsAt } = planned;
  const { kind, languages, topic, notes, privateNotes, meetingLink } = planned;
  const dueAt = compute([addTimeTo(now, answerWithin), startsAt], (limit: Instant, start: Instant) =>
    limit < start ? limit : start,
  );
  const row = {
    id: sessionId,
    hostId,
    guestId,
    kind,
    languages,
    topic,
    notes,
    meetingLink,
    startsAt,
    endsAt,
    timeZone: sql`(SELECT time_zone FROM ${userProfiles} WHERE id = ${hostId})`,
    dueAt,
    createdAt: now,
    op: operationId,
  };
  const part = { sessionId, startsAt, endsAt, blocksUntil: dueAt, claimedAt: now };
  return [
    ...assertMayAsk(now, { hostId, guestId, topic, notes, meetingLink, first: startsAt, last: startsAt }),
    insertWhere(reservations, row, sql`true`),
    insertWhere(participants, { ...part, userId: hostId, privateNotes }, sql`true`),
    insertWhere(participants, { ...part, userId: guestId }, sql`true`),
    ...assertOwnRules({ now, which: sql`r.id = ${sessionId}`, operationId, days }, 0, 'blocked'),
  ];
}

/** Condition: the session was written. */
export function hasNewSession({ sessionId }: Values<NewSession>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reservations} WHERE id = ${sessionId})`;
}
