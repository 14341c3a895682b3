import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../../../platform/env.ts';
import { meter, type Counts } from '../../../store/metered.ts';
import { type RoomWrite, storeWrites, type WriteKind, type WriteResult } from '../services/store-writes.ts';
import { keyOfWrite, sizeOfWrite } from './room-writes.ts';
import { QueueFull, WriteQueue } from './write-queue.ts';

/** What became of a write, and what it cost in D1: the answer of a room to a Worker. */
export interface WriteAnswer<Kind extends WriteKind = WriteKind> {
  readonly result: WriteResult<Kind>;
  readonly cost: Counts;
}

/**
 * The one writer of a chat room: one object for each room id. Whatever changes a room comes through it, so that the
 * writes of a busy room are stored in few batches and in one order. It stores nothing itself: D1 is the store of
 * record, and a second writer could not break the order either.
 */
export class ChatRoom extends DurableObject<Env> {
  readonly #queue = new WriteQueue<RoomWrite, WriteAnswer>({
    commit: (op, writes) => this.#store(op, writes),
    keyOf: keyOfWrite,
    sizeOf: sizeOfWrite,
  });

  /** Stores a write and says what became of it. Null if too many writes are waiting. */
  async write(write: RoomWrite): Promise<WriteAnswer | null> {
    try {
      return await this.#queue.add(write);
    } catch (error) {
      if (error instanceof QueueFull) return null;
      throw error;
    }
  }

  /** Shows that the room can be reached. */
  reach(): void {}

  async #store(op: string, writes: readonly RoomWrite[]): Promise<WriteAnswer[]> {
    const { db, counts } = meter(this.env.DB);
    const results = await storeWrites(db, op, writes);
    const share = (rows: number): number => Math.ceil(rows / writes.length);
    const cost = { ...counts, rowsRead: share(counts.rowsRead), rowsWritten: share(counts.rowsWritten) };
    return results.map((result) => ({ result, cost }));
  }
}
