/** Fills rooms with messages by SQL, for tests that need many. */
import { env } from '../../support/deps.ts';

/** A UUID that tells the place of the row. */
const uuid = "printf('%s-0000-4000-8000-%012d', substr(lower(hex(randomblob(4))), 1, 8), k)";

/**
 * Inserts messages 1 to `count` into an empty room.
 *
 * @param senderId who sends them. By default both do: the user with the lower id sends the odd ones.
 */
export async function insertMessages(roomId: string, count: number, senderId: string | null = null): Promise<void> {
  await env.DB.prepare(
    `WITH RECURSIVE numbers (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM numbers WHERE k < ?2)
     INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op)
     SELECT ${uuid}, r.id, k, coalesce(?3, iif(k % 2 = 1, r.low_id, r.high_id)), ${uuid},
       printf('%043d', k), 'text', 'message ' || k, r.created_at, r.id
     FROM numbers CROSS JOIN chat_rooms r ON r.id = ?1 ORDER BY k`,
  )
    .bind(roomId, count, senderId)
    .run();
}
