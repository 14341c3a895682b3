import * as z from 'zod/mini';
import { roomKinds } from '../rules/room.ts';

/** Who opens a connection to a room, as `openRoomConnection` says it to the object. */
const opening = z.strictObject({
  roomId: z.string(),
  userId: z.string(),
  /** Null for tokens of the existing service, which have none. */
  sessionId: z.nullable(z.string()),
  /** When it must close, in milliseconds since 1970 by the clock of the object; null if its session decides. */
  closesAt: z.nullable(z.number()),
  /** How far the clock of the platform is ahead of the clock of the object, in milliseconds. */
  ahead: z.number(),
});

/**
 * What is kept with a socket while the object sleeps, at most 2,048 bytes. Raise `format` when the shape changes: a
 * socket of another format closes with `restart`, and its client connects anew.
 */
const attachment = z.extend(opening, {
  format: z.literal(3),
  /** Rises with each connection of the room. */
  number: z.number(),
  /** When the client sent its last frame other than a ping, or connected, in milliseconds. */
  heardAt: z.number(),
  isFocused: z.boolean(),
  /** Up to where it was sent every message and every change; null before it was greeted. */
  through: z.nullable(z.object({ messages: z.number(), changes: z.number() })),
  /** The kind of the room; null before the greeting. */
  kind: z.nullable(z.enum(roomKinds)),
});

export type Opening = z.output<typeof opening>;
export type Attachment = z.output<typeof attachment>;

/** Reads what is kept with a socket; null if it has another format. */
export function parseRoomAttachment(stored: unknown): Attachment | null {
  if (typeof stored !== 'string') return null;
  return attachment.safeParse(JSON.parse(stored)).data ?? null;
}
