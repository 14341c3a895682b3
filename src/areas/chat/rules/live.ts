/** Bounds of live connections to a room. contract/realtime/chat.yaml states them to clients. */

/** The most connections of a user to one room. One more closes the oldest. */
export const MOST_ROOM_CONNECTIONS = 10;
/** The most frames that a connection sends in ten seconds, not counting `ping`. */
export const MOST_ROOM_FRAMES = 100;
/** The longest frame, in characters: 4,000 code points, and room for what JSON escapes. */
export const LONGEST_FRAME = 20_000;
/** The most messages that a client may be behind and still go on from its positions. */
export const RESUME_AT_MOST = 500;

/** What a client says it has. */
export interface Positions {
  /** It has every message up to this sequence. Null if it names no position. */
  readonly contiguous: number | null;
  /** The highest sequence that it has. */
  readonly seen: number | null;
}

/**
 * Finds the sequence after which a connection goes on. `isReset`: not from where the client is, because it has what the
 * room has not, or is too far behind.
 */
export function resumeFrom({ contiguous, seen }: Positions, last: number): { through: number; isReset: boolean } {
  if (contiguous === null) return { through: last, isReset: false };
  const isReset = Math.max(contiguous, seen ?? 0) > last || last - contiguous > RESUME_AT_MOST;
  return { through: isReset ? last : contiguous, isReset };
}
