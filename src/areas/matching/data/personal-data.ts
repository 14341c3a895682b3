import { sql, type SQL } from 'drizzle-orm';
import { text, textOrNull, instant, instantOrNull } from '../../../store/row.ts';
import { chatMembers, chatRooms, matches, matchingRequests as requests } from './tables.ts';
import { listOf, oneOf } from '../../personal-data.ts';
import { ownFeedback, ownPreferences } from './own-recommendations.ts';
import { select, type Select } from '../../../store/statement.ts';

/** Requests from and to a user, for the export. */
export function ownRequests(userId: string): Select<object> {
  return select(
    sql`SELECT id, sender_id, receiver_id, message, status, created_at, expires_at, decided_at FROM ${requests}
      WHERE sender_id = ${userId} OR receiver_id = ${userId} ORDER BY created_at, id`,
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

/** A user's matches, current and ended, for the export. */
export function ownMatches(userId: string): Select<object> {
  return select(
    sql`SELECT id, CASE WHEN low_id = ${userId} THEN high_id ELSE low_id END AS partner_id, room_id, matched_at, ended_at FROM ${matches}
      WHERE low_id = ${userId} OR high_id = ${userId} ORDER BY matched_at, id`,
    (row) => ({
      matchId: text(row, 'id'),
      partnerId: text(row, 'partner_id'),
      roomId: text(row, 'room_id'),
      matchedAt: instant(row, 'matched_at'),
      endedAt: instantOrNull(row, 'ended_at'),
    }),
  );
}

/** What the export contains from this area. */
export const matchingSubjects = {
  matchRequests: listOf({ ko: '주고받은 매칭 요청', en: 'match requests you sent and received' }, (_db, userId) =>
    ownRequests(userId),
  ),
  matches: listOf({ ko: '현재와 과거의 매칭 상대', en: 'people you are or were matched with' }, (_db, userId) =>
    ownMatches(userId),
  ),
  matchPreferences: oneOf({ ko: '파트너 조건', en: 'your matching preferences' }, (_db, userId) =>
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
