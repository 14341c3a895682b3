import { template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { insertWhere } from '../../../store/insert-where.ts';
import { instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { authSessions, realtimeTickets } from './tables.ts';
import { mayChange, userProfiles } from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';

/** A ticket to write. `closesAt` is null if its session decides. */
export interface NewTicket extends TicketHolder {
  readonly id: string;
  readonly ticketHash: string;
  readonly expiresAt: Instant;
}

/**
 * Makes the statements that write a ticket.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending
 */
export const insertTicketStatements = template(
  ({ id, ticketHash, userId, sessionId, expiresAt, closesAt }: Values<NewTicket>) => [
    ...mayChange(userId),
    insertWhere(realtimeTickets, { id, ticketHash, userId, sessionId, expiresAt, closesAt }, sql`true`),
  ],
);

/** The user and the session that a ticket admits. */
export interface TicketHolder {
  readonly userId: string;
  readonly sessionId: string | null;
  /** When the session or the token expires: the connection closes then, unless the session was refreshed. */
  readonly closesAt: Instant | null;
}

/**
 * A ticket that has been used up; `works` is false if it is old, its session has ended or the account is not active.
 */
export interface TakenTicket extends TicketHolder {
  readonly works: boolean;
}

/** Uses a ticket up, whatever comes of it. Answers no row if it is unknown. */
export const takeTicketStatement = template((ticketHash: Value<string>, at: Value<Instant>) => {
  const sessionRuns = sql`(session_id IS NULL OR EXISTS (SELECT 1 FROM ${authSessions} s
    WHERE s.id = session_id AND s.ended_at IS NULL AND s.expires_at > ${at}))`;
  const accountActs = sql`EXISTS (SELECT 1 FROM ${userProfiles} u WHERE u.id = user_id AND u.status = 'active')`;
  return select(
    sql`DELETE FROM ${realtimeTickets} WHERE ticket_hash = ${ticketHash}
      RETURNING user_id, session_id, coalesce(closes_at, (SELECT expires_at FROM ${authSessions} WHERE id = session_id)) AS closes_at, (expires_at > ${at} AND ${sessionRuns} AND ${accountActs}) AS works`,
    (row): TakenTicket => ({
      userId: text(row, 'user_id'),
      sessionId: textOrNull(row, 'session_id'),
      closesAt: instantOrNull(row, 'closes_at'),
      works: integer(row, 'works') === 1,
    }),
  );
});
