import { commit } from '../../../store/batch.ts';
import { type NewMessage, type SendResult, sendMessagesStatements } from '../data/send-messages.ts';

/**
 * Stores messages of one room as one batch and returns what became of each, in order. Only the Durable Object of the
 * room calls it.
 */
export async function storeMessages(
  db: D1Database,
  op: string,
  messages: readonly NewMessage[],
): Promise<readonly SendResult[]> {
  const [first] = messages;
  if (first === undefined) return [];
  const [, , results] = await commit(db, sendMessagesStatements(op, first.roomId, messages));
  return results;
}
