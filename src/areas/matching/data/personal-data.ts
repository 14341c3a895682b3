import { sql, type SQL } from 'drizzle-orm';
import { text, textOrNull, instant, instantOrNull } from '../../../store/row.ts';
import { chatMembers, chatRooms, matches, matchingRequests as requests } from './tables.ts';
import { isVisibleTo } from '../../profile/index.ts';
import { listOf, oneOf } from '../../personal-data.ts';
import { ownFeedback, ownPreferences } from './own-recommendations.ts';
import { select, type Select } from '../../../store/statement.ts';

/**
 * Requests from and to a user, for the export. Like the lists of the API, it leaves out users whom the user may not see:
 * the end of a request would tell of a block.
 */
export function ownRequests(userId: string): Select<object> {
  return select(
    sql`SELECT r.id, r.sender_id, r.receiver_id, r.message, r.status, r.created_at, r.expires_at, r.decided_at FROM ${requests} r
      WHERE (r.sender_id = ${userId} OR r.receiver_id = ${userId})
        AND ${isVisibleTo(userId, sql`CASE WHEN r.sender_id = ${userId} THEN r.receiver_id ELSE r.sender_id END`)} ORDER BY r.created_at, r.id`,
    (row) => ({
      requestId: text(row, 'id'),
      senderId: text(row, 'sender_id'),
      receiverId: text(row, 'receiver_id'),
      message: textOrNull(row, 'message'),
      status: text(row, 'status'),
      createdAt: instant(row, 'created_at'),
      expiresAt: instant(row, 'expires_at'),
      decidedAt: instantOrNull(row, 'decided_at'),
    }),
  );
}

/** A user's matches for the export: those that `listMatches` shows. */
export function ownMatches(userId: string): Select<object> {
  const partner = sql`CASE WHEN m.low_id = ${userId} THEN m.high_id ELSE m.low_id END`;
  return select(
    sql`SELECT m.id, ${partner} AS partner_id, m.room_id, m.matched_at FROM ${matches} m
      WHERE (m.low_id = ${userId} OR m.high_id = ${userId}) AND m.ended_at IS NULL AND ${isVisibleTo(userId, partner)} ORDER BY m.matched_at, m.id`,
    (row) => ({
      matchId: text(row, 'id'),
      partnerId: text(row, 'partner_id'),
      roomId: text(row, 'room_id'),
      matchedAt: instant(row, 'matched_at'),
    }),
  );
}

/** What the export contains from this area. */
export const matchingSubjects = {
  matchRequests: listOf({ ko: '주고받은 매칭 요청', en: 'match requests you sent and received' }, (_db, userId) =>
    ownRequests(userId),
  ),
  matches: listOf({ ko: '현재 매칭 상대', en: 'people you are matched with' }, (_db, userId) => ownMatches(userId)),
  matchPreferences: oneOf({ ko: '매칭 조건', en: 'your matching preferences' }, (_db, userId) =>
    ownPreferences(userId),
  ),
  matchFeedback: listOf({ ko: '추천에 대한 의견', en: 'your feedback on recommendations' }, (_db, userId) =>
    ownFeedback(userId),
  ),
};

/** Deletes the requests, matches and direct rooms of a user, child rows first. */
export function forgetMatchingStatements(userId: string): SQL[] {
  const rooms = sql`SELECT id FROM ${chatRooms} WHERE kind = 'direct' AND (low_id = ${userId} OR high_id = ${userId})`;
  return [
    sql`DELETE FROM ${matches} WHERE low_id = ${userId} OR high_id = ${userId}`,
    sql`DELETE FROM ${requests} WHERE sender_id = ${userId} OR receiver_id = ${userId}`,
    sql`DELETE FROM ${chatMembers} WHERE room_id IN (${rooms})`,
    sql`DELETE FROM ${chatMembers} WHERE user_id = ${userId}`,
    sql`DELETE FROM ${chatRooms} WHERE kind = 'direct' AND (low_id = ${userId} OR high_id = ${userId})`,
  ];
}
