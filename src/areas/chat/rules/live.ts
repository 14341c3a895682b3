/** Bounds of live connections to a room. contract/realtime/chat.yaml states them to clients. */

/** The most connections of a user to one room. One more closes the oldest. */
export const MOST_ROOM_CONNECTIONS = 10;
/** The most frames that a connection sends in ten seconds, not counting `ping`. */
export const MOST_ROOM_FRAMES = 100;
/** The longest frame, in characters: 4,000 code points, and room for what JSON escapes. */
export const LONGEST_FRAME = 20_000;
/** The most messages, and the most changes, that a client may be behind and still go on from its positions. */
export const RESUME_AT_MOST = 500;

/** What a client says it has. */
export interface Positions {
  /** It has every message up to this sequence. Null if it names no position. */
  readonly contiguous: number | null;
  /** The highest sequence that it has. */
  readonly seen: number | null;
  /** It has every change up to this number. Null if it names no position. */
  readonly changes: number | null;
}

/** The last message and the last change: of a room, or that a connection was sent. */
export interface Progress {
  readonly messages: number;
  readonly changes: number;
}

/**
 * Finds after which message and which change a connection goes on. `isReset`: not from where the client is, because it
 * has what the room has not, or is too far behind.
 */
export function resumeFrom(
  { contiguous, seen, changes }: Positions,
  last: Progress,
): { through: Progress; isReset: boolean } {
  const from = { messages: contiguous ?? last.messages, changes: changes ?? last.changes };
  const isAhead =
    Math.max(from.messages, contiguous === null ? 0 : (seen ?? 0)) > last.messages || from.changes > last.changes;
  const isFarBehind = Math.max(last.messages - from.messages, last.changes - from.changes) > RESUME_AT_MOST;
  const isReset = isAhead || isFarBehind;
  return { through: isReset ? last : from, isReset };
}
