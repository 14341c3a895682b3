import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import type { Change } from '../../../store/statement.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { isMatchedBetween } from '../../matching/index.ts';
import { notifyEach, readNoticesAboutStatements } from '../../notifications/index.ts';
import { letsPartnersWrite } from '../../profile/index.ts';
import { feedbackWithin } from '../rules/limits.ts';
import { existsSession, mayMeet, partnerOfSession } from './access.ts';
import { reachSessionStatements } from './change.ts';
import { sessionFeedback as feedback } from './feedback-tables.ts';
import { awaitsFeedback, hasTakenPlace, variables } from './notices.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** What a user thinks of a session. */
export interface Feedback {
  readonly sessionId: string;
  readonly userId: string;
  readonly rating: number;
  readonly words: string | null;
}

/**
 * Makes the statements that store what a user thinks of a session. It changes nothing of the session, not even its
 * version: that would tell the partner of it. The same again changes nothing.
 *
 * @throws Refused the codes that giveSessionFeedback declares.
 */
export const giveFeedbackStatements = template(
  (now: Value<Instant>, { sessionId, userId, rating, words }: Values<Feedback>): Change[] => {
    const own = sql`SELECT 1 FROM ${feedback} WHERE session_id = ${sessionId} AND author_id = ${userId}`;
    const isSame = sql`EXISTS (${own} AND rating = ${rating} AND words IS ${words})`;
    const partner = partnerOfSession(userId);
    const reads = sql`(${letsPartnersWrite(partner)} AND ${isMatchedBetween(userId, partner)} AND ${mayMeet(now)})`;
    return [
      ...reachSessionStatements(userId, sessionId, undefined),
      assertAll([
        ['sessions.feedback_given', sql`${isSame} OR NOT EXISTS (${own})`],
        ['sessions.not_completed', sql`${isSame} OR ${existsSession(sessionId, hasTakenPlace(now))}`],
        [
          'sessions.too_late',
          sql`${isSame} OR ${existsSession(sessionId, sql`r.ends_at > ${subtractTimeFrom(now, feedbackWithin)}`)}`,
        ],
        ['sessions.words_refused', sql`${isSame} OR ${existsSession(sessionId, sql`(${words} IS NULL OR ${reads})`)}`],
      ]),
      sql`INSERT INTO ${feedback} (session_id, author_id, rating, words, created_at)
        VALUES (${sessionId}, ${userId}, CAST(${rating} AS INTEGER), ${words}, ${now}) ON CONFLICT DO NOTHING`,
      ...readNoticesAboutStatements(
        now,
        ['session.feedback_due'],
        sql`SELECT ${userId} AS user_id, ${sessionId} AS dedupe_key`,
      ),
    ];
  },
);

/**
 * Makes the statements that ask the users of sessions that have just ended for feedback.
 *
 * @param ids selects the ids of the sessions.
 */
export function askForFeedbackStatements(now: Value<Instant>, ids: SQL): SQL[] {
  return notifyEach(
    now,
    'session.feedback_due',
    sql`SELECT x.user_id, ${partnerOfSession(sql`x.user_id`)} AS actor_id, r.id AS dedupe_key, ${variables} AS variables
      FROM (${ids}) AS d CROSS JOIN ${reservations} r ON r.id = d.id CROSS JOIN ${participants} x ON x.session_id = r.id AND x.slot = 0
      WHERE r.is_hidden = 0 AND ${awaitsFeedback(now, sql`x.user_id`)}`,
  );
}

/** The same for the session that this operation has completed. */
export function askBothForFeedbackStatements(
  now: Value<Instant>,
  sessionId: Value<string>,
  operationId: Value<string>,
): SQL[] {
  const ended = sql`SELECT id FROM ${reservations} WHERE id = ${sessionId} AND op = ${operationId}`;
  return askForFeedbackStatements(now, ended);
}
