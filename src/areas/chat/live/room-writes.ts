import type { RoomWrite } from '../services/store-writes.ts';

/**
 * The key of a write in the queue. A repeated send waits for the next group, and so does a second change of one
 * message: the statements of a group change each message once.
 */
export function keyOfWrite(write: RoomWrite): string {
  return write.kind === 'send' ? `${write.item.actorId} ${write.item.clientMessageId}` : write.item.messageId;
}

/** The size of a write in bytes, roughly: three bytes a character at most. */
export function sizeOfWrite({ item }: RoomWrite): number {
  return 3 * JSON.stringify(item).length;
}
