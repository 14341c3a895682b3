import * as z from 'zod/mini';

/**
 * What is kept with a socket while the object sleeps, at most 2,048 bytes. Raise `format` when the shape changes: a
 * socket of another format closes with `restart`, and its client connects anew.
 */
const attachment = z.strictObject({
  format: z.literal(3),
  /** Rises with each connection of the user. */
  number: z.number(),
  sessionId: z.string(),
  /** When its session or its token expires as far as is known, in milliseconds since 1970; null if nothing is known. */
  closesAt: z.nullable(z.number()),
  /** When the client sent its last frame other than a ping, or connected, in milliseconds. */
  heardAt: z.number(),
  isFocused: z.boolean(),
  /** The version of the badges that it was sent last; null before it was greeted. */
  version: z.nullable(z.number()),
  /** How many badges it was sent since its last sign of life, and when that was, in milliseconds. */
  sent: z.strictObject({ since: z.number(), count: z.number() }),
});

export type Attachment = z.output<typeof attachment>;

/** Reads what is kept with a socket; null if it has another format. */
export function parseAttachment(stored: unknown): Attachment | null {
  return attachment.safeParse(stored).data ?? null;
}
