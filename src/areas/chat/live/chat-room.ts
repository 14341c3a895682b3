import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../../../platform/env.ts';
import { meter, type Counts } from '../../../store/metered.ts';
import type { NewMessage, SendResult } from '../data/send-messages.ts';
import { storeMessages } from '../services/store-messages.ts';
import { QueueFull, WriteQueue } from './write-queue.ts';

/** What became of a message, and what it cost in D1: the answer of a room to a Worker. */
export interface SendAnswer {
  readonly result: SendResult;
  readonly cost: Counts;
}

/**
 * The one writer of a chat room: one object for each room id. Whatever changes a room comes through it, so that the
 * messages of a busy room are stored in few batches and in one order. It stores nothing itself: D1 is the store of
 * record, and a second writer could not break the order either.
 */
export class ChatRoom extends DurableObject<Env> {
  readonly #queue = new WriteQueue<NewMessage, SendAnswer>({
    commit: (op, messages) => this.#store(op, messages),
    keyOf: ({ senderId, clientMessageId }) => `${senderId} ${clientMessageId}`,
    // Three bytes a character at most, and the ids.
    sizeOf: ({ text }) => 3 * text.length + 400,
  });

  /** Stores a message and says what became of it. Null if too many messages are waiting. */
  async send(message: NewMessage): Promise<SendAnswer | null> {
    try {
      return await this.#queue.add(message);
    } catch (error) {
      if (error instanceof QueueFull) return null;
      throw error;
    }
  }

  /** Shows that the room can be reached. */
  reach(): void {}

  async #store(op: string, messages: readonly NewMessage[]): Promise<SendAnswer[]> {
    const { db, counts } = meter(this.env.DB);
    const results = await storeMessages(db, op, messages);
    const share = (rows: number): number => Math.ceil(rows / messages.length);
    const cost = { ...counts, rowsRead: share(counts.rowsRead), rowsWritten: share(counts.rowsWritten) };
    return results.map((result) => ({ result, cost }));
  }
}
