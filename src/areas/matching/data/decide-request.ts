import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { actors, transitions, type Decision } from '../rules/states.ts';
import type { Change } from '../../../store/statement.ts';
import { assertAll, assertThat } from '../../../store/guards.ts';
import { hasDecidedAbout } from './moderators.ts';
import { mayChange, userProfiles as profiles, userSettings as settings } from '../../profile/index.ts';
import { matchingRequests as requests } from './tables.ts';
import { recountStatement } from './request-counts.ts';
import { canCancelRequest, seesRequest } from './requests.ts';

/**
 * A user's decision about a match request. `operationId` is new for each call: later statements of the batch check that
 * the request carries it.
 */
export interface Deciding {
  readonly requestId: string;
  readonly userId: string;
  readonly operationId: string;
}

/**
 * Makes the statements that decide an open request. The receiver answers only whom they see, and only a request that no
 * rule has ended (`isToldToReceiver`). The sender cancels whatever the receiver hides. The same decision again changes
 * nothing; then no request carries `operationId`. A request that is over is not found without seeing the other user,
 * whatever the reason.
 *
 * @throws Refused profile.missing, profile.deletion_pending, matching.request_not_found, matching.wrong_side,
 *   matching.profile_hidden (accept), matching.not_pending.
 */
export function decideRequestStatements(
  decision: Decision,
  now: Value<Instant>,
  { requestId, userId, operationId }: Values<Deciding>,
): Change[] {
  const outcome = transitions.pending[decision];
  const isMine = sql`${actors[decision] === 'sender' ? requests.senderId : requests.receiverId} = ${userId}`;
  const isSeen = seesRequest(userId, requestId, now);
  return [
    ...mayChange(userId),
    assertAll([
      [
        'matching.request_not_found',
        decision === 'cancel' ? sql`(${isSeen} OR ${canCancelRequest(userId, requestId, now)})` : isSeen,
      ],
      [
        'matching.wrong_side',
        sql`EXISTS (SELECT 1 FROM ${requests} WHERE ${requests.id} = ${requestId} AND ${isMine})`,
      ],
      ...(decision === 'accept' ? acceptConditions(requestId, userId, now) : []),
    ]),
    sql`UPDATE ${requests} SET status = ${outcome}, decided_at = ${now}, decided_op = ${operationId}
      WHERE ${requests.id} = ${requestId} AND ${requests.status} = 'pending' AND ${requests.expiresAt} > ${now}`,
    assertThat(
      'matching.not_pending',
      sql`EXISTS (SELECT 1 FROM ${requests} WHERE ${requests.id} = ${requestId} AND ${requests.status} = ${outcome})`,
    ),
    recountStatement(
      sql`SELECT receiver_id AS user_id FROM ${requests} WHERE ${requests.decidedOp} = ${operationId}`,
      now,
    ),
  ];
}

/**
 * The condition at the moment of accepting. A request that is no longer open passes it, so that its own status decides
 * the answer, whatever else has changed since. Ages and preferences are part of `seesRequest`.
 */
function acceptConditions(
  requestId: Value<string>,
  userId: Value<string>,
  now: Value<Instant>,
): Parameters<typeof assertAll>[0] {
  const isOver = sql`NOT EXISTS (SELECT 1 FROM ${requests} WHERE id = ${requestId} AND status = 'pending' AND expires_at > ${now})`;
  const sender = sql`(SELECT sender_id FROM ${requests} WHERE id = ${requestId})`;
  return [
    // A moderator must not decide about a user and then match with them.
    ['matching.request_not_found', sql`${isOver} OR NOT ${hasDecidedAbout(userId, sender)}`],
    // The sender will see the profile of the user who accepts.
    ['matching.profile_hidden', sql`${isOver} OR ${isSeenByPartners(userId)}`],
  ];
}

function isSeenByPartners(userId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${profiles} p JOIN ${settings} s ON s.user_id = p.id
    WHERE p.id = ${userId} AND p.status = 'active' AND s.profile_visibility <> 'nobody')`;
}

/**
 * Selects the user to notify that this operation has declined a request, and the variables of the notice: for
 * `notifyEach`.
 */
export function selectDeclined(operationId: Value<string>): SQL {
  return sql`SELECT sender_id AS user_id, receiver_id AS actor_id, id AS dedupe_key, json_object('requestId', id) AS variables
    FROM ${requests} WHERE decided_op = ${operationId} AND status = 'declined'`;
}

/** Selects the two users of the request that this operation has cancelled: for `recountPairs`. */
export function selectCancelled(operationId: Value<string>): SQL {
  return sql`SELECT receiver_id AS one_id, sender_id AS other_id FROM ${requests} WHERE decided_op = ${operationId} AND status = 'cancelled'`;
}
