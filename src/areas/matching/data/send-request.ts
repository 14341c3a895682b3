import { addTimeTo, subtractTimeFrom } from '../../../store/moments.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { openReceivedLimit, openSentLimit, pauseAfterDecline, requestLifetime } from '../rules/limits.ts';
import { transitions } from '../rules/states.ts';
import type { Change } from '../../../store/statement.ts';
import { assertAll } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { hasDecidedAbout } from './moderators.ts';
import { isVisibleTo, mayChange, userProfiles as profiles, userSettings as settings } from '../../profile/index.ts';
import { matchingRequests as requests } from './tables.ts';
import { expiryColumns } from './end-requests.ts';
import { countOpen } from './open-requests.ts';
import { isMatchedBetween, isPair } from './pair.ts';
import { hasToWait } from './pair-state.ts';
import { selectRequest } from './requests.ts';
import { markForRecountStatement, recountStatement, supersedeStatement } from './request-counts.ts';
import { areSuitable } from './suitability.ts';

/**
 * A request to send. `operationId` is new for each call: it marks an open request from the other side that this one
 * accepts.
 */
export interface Sending {
  readonly id: string;
  readonly senderId: string;
  readonly receiverId: string;
  readonly message: string | null;
  readonly operationId: string;
}

/**
 * Makes the statements that send a request. If the receiver has an open request to the sender, they accept that one
 * instead: it then carries `operationId`, and no new request is written. The statements check every condition, so that
 * exactly one of several concurrent requests succeeds.
 *
 * @throws Refused profile.missing, profile.deletion_pending, profile.user_not_found, and the codes of `matching` that
 *   createMatchRequest declares.
 */
export function sendRequestStatements(
  now: Value<Instant>,
  { id, senderId, receiverId, message, operationId }: Values<Sending>,
): Change[] {
  const pair = isPair(senderId, receiverId, { low: requests.pairLow, high: requests.pairHigh });
  const isOpen = sql`${pair} AND ${requests.status} = 'pending'`;
  const isOverdue = sql`${isOpen} AND ${requests.expiresAt} <= ${now}`;
  const hasMet = sql`EXISTS (SELECT 1 FROM ${requests} WHERE ${requests.decidedOp} = ${operationId})`;
  const row = {
    id,
    senderId,
    receiverId,
    message,
    pairLow: sql`min(${senderId}, ${receiverId})`,
    pairHigh: sql`max(${senderId}, ${receiverId})`,
    createdAt: now,
    expiresAt: addTimeTo(now, requestLifetime),
  };
  return [
    ...mayChange(senderId),
    assertAll([
      ['matching.not_onboarded', isOnboarded(senderId)],
      ['matching.profile_hidden', isShownToEveryone(senderId)],
      ['profile.user_not_found', isVisibleTo(senderId, receiverId)],
      // Comes before everything that the receiver can change: a request that a rule has ended answers as an open one.
      [
        'matching.already_requested',
        sql`NOT EXISTS (SELECT 1 FROM ${requests} WHERE ${isOpen} AND ${requests.senderId} = ${senderId} AND ${requests.expiresAt} > ${now})`,
      ],
      ['matching.partner_not_onboarded', isOnboarded(receiverId)],
      ['matching.already_matched', sql`NOT ${isMatchedBetween(senderId, receiverId)}`],
      [
        // A moderator must not decide about a user and then match with them.
        'matching.not_available',
        sql`${areSuitable(senderId, receiverId, now)} AND NOT ${hasDecidedAbout(senderId, receiverId)}`,
      ],
    ]),
    markForRecountStatement(sql`SELECT receiver_id FROM ${requests} WHERE ${isOverdue}`, now),
    sql`UPDATE ${requests} SET ${expiryColumns(now)} WHERE ${isOverdue}`,
    // Also one that a rule has withdrawn: its sender still waits for an answer, and the rules allow the pair again.
    sql`UPDATE ${requests} SET status = ${transitions.pending.accept}, decided_at = ${now}, decided_op = ${operationId}, withdrawn_at = NULL WHERE ${isOpen} AND ${requests.senderId} = ${receiverId}`,
    assertAll([
      [
        'matching.declined_recently',
        sql`NOT EXISTS (SELECT 1 FROM ${requests} WHERE ${pair} AND ${requests.status} = 'declined'
        AND ${requests.decidedAt} > ${subtractTimeFrom(now, pauseAfterDecline)})`,
      ],
      ['matching.too_soon', sql`${hasMet} OR NOT ${hasToWait(senderId, receiverId, now)}`],
      [
        'matching.too_many_sent',
        sql`${hasMet} OR ${countOpen('sent', senderId, now, openSentLimit)} < ${openSentLimit}`,
      ],
      [
        'matching.too_many_received',
        sql`${hasMet} OR ${countOpen('received', receiverId, now, openReceivedLimit)} < ${openReceivedLimit}`,
      ],
    ]),
    supersedeStatement(senderId, receiverId, sql`NOT ${hasMet}`),
    insertWhere(requests, row, sql`NOT ${hasMet}`),
    recountStatement(
      sql`SELECT receiver_id AS user_id FROM ${requests} WHERE ${requests.id} = ${id} OR ${requests.decidedOp} = ${operationId}`,
      now,
    ),
  ];
}

/** The id of the new request, or of the request that was accepted instead. */
function resultOf({ id, operationId }: Values<Sending>): SQL {
  return sql`coalesce((SELECT r.id FROM ${requests} r WHERE r.decided_op = ${operationId}), ${id})`;
}

/** Selects the id of the result as JSON text. */
export function selectSendResult(sent: Values<Sending>): SQL {
  return sql`SELECT json_object('requestId', ${resultOf(sent)})`;
}

/** The query for the result, as the sender sees it. */
export const sentRequestFor = template((now: Value<Instant>, sent: Values<Sending>) =>
  selectRequest(sent.senderId, resultOf(sent), now),
);

/** Condition: a new request was written. */
export function hasNewRequest({ id }: Values<Sending>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} r WHERE r.id = ${id})`;
}

function isOnboarded(userId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND onboarding_completed_at IS NOT NULL)`;
}

function isShownToEveryone(userId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${profiles} p JOIN ${settings} s ON s.user_id = p.id
    WHERE p.id = ${userId} AND p.status = 'active' AND s.profile_visibility = 'everyone')`;
}
