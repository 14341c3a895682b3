import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { chatMembers, chatRooms, matches, matchingRequests as requests } from './tables.ts';

/** The ids that an accepted request leads to. */
export interface NewMatch {
  readonly matchId: string;
  readonly roomId: string;
  /** The operation that accepted the request. If it accepted none, nothing is written. */
  readonly operationId: string;
}

/**
 * Makes the statements that write the match, the direct room and its two members, if this operation has accepted a
 * request. If the two users had a room before, it opens again.
 */
export function makeMatchStatements(now: Value<Instant>, { matchId, roomId, operationId }: Values<NewMatch>): SQL[] {
  const accepted = sql`${requests} r WHERE r.decided_op = ${operationId} AND r.status = 'accepted'`;
  const members = (person: SQL): SQL => sql`SELECT room_id, ${person}, ${now} FROM ${matches} WHERE id = ${matchId}`;
  return [
    sql`INSERT INTO ${chatRooms} (id, kind, low_id, high_id, created_at) SELECT ${roomId}, 'direct', r.pair_low, r.pair_high, ${now} FROM ${accepted}
      ON CONFLICT (low_id, high_id) WHERE kind = 'direct' DO UPDATE SET closed_at = NULL`,
    sql`INSERT INTO ${matches} (id, request_id, room_id, low_id, high_id, matched_at)
      SELECT ${matchId}, r.id, (SELECT c.id FROM ${chatRooms} c WHERE c.kind = 'direct' AND c.low_id = r.pair_low AND c.high_id = r.pair_high),
        r.pair_low, r.pair_high, ${now} FROM ${accepted}`,
    sql`INSERT INTO ${chatMembers} (room_id, user_id, joined_at) ${members(sql`low_id`)} UNION ALL ${members(sql`high_id`)}
      ON CONFLICT (room_id, user_id) DO NOTHING`,
  ];
}

/** Selects the two users of the match: for `recountPairs`. */
export function selectMatched({ matchId }: Values<NewMatch>): SQL {
  return sql`SELECT low_id AS one_id, high_id AS other_id FROM ${matches} WHERE id = ${matchId}`;
}

/** Selects the sender to notify of the match, and the variables of the notice: for `notifyEach`. */
export function selectAccepted({ matchId }: Values<NewMatch>): SQL {
  return sql`SELECT r.sender_id AS user_id, r.receiver_id AS actor_id, r.id AS dedupe_key,
    json_object('requestId', r.id, 'matchId', m.id, 'roomId', m.room_id) AS variables
    FROM ${matches} m JOIN ${requests} r ON r.id = m.request_id WHERE m.id = ${matchId}`;
}
