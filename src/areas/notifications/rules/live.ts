/** Bounds of live connections. contract/realtime/notifications.yaml states them to clients. */

/** The most connections of a user. One more closes the oldest. */
export const MOST_CONNECTIONS = 20;
/** The most frames that a connection sends in `FRAME_WINDOW` milliseconds, not counting `ping`. */
export const MOST_FRAMES = 20;
export const FRAME_WINDOW = 10_000;
/** A connection that has sent nothing for so many milliseconds is dropped before the next frame: nobody reads it. */
export const SILENT_AFTER = 180_000;
/**
 * A connection that has sent nothing while so many frames were sent to it is dropped before the next one. So at most
 * 12 KB wait for a reader that is too slow.
 */
const MOST_UNANSWERED = 100;
/** So many milliseconds after a sign of life a user counts as looking at the page. A client pings every 30 seconds. */
export const FOCUS_LASTS = 75_000;

/** Whether a user is looking at a page, as it said, and whose last sign of life came at `heardAt`. */
export function isLooking(isFocused: boolean, heardAt: number, now: number): boolean {
  return isFocused && now - heardAt <= FOCUS_LASTS;
}

/** How many frames since an instant, in milliseconds. */
export interface FrameCount {
  readonly since: number;
  readonly count: number;
}

/**
 * Counts one more frame that is sent to a connection whose last sign of life came at `heardAt`. Null if the connection
 * must be dropped instead: nobody reads it, or too slowly.
 */
export function countSent(before: FrameCount, heardAt: number, now: number): FrameCount | null {
  const count = before.since === heardAt ? before.count + 1 : 1;
  return now - heardAt > SILENT_AFTER || count > MOST_UNANSWERED ? null : { since: heardAt, count };
}

/** Counts one more frame of a client. */
export function countFrame(before: FrameCount | undefined, now: number): FrameCount {
  if (before === undefined || now - before.since >= FRAME_WINDOW) return { since: now, count: 1 };
  return { since: before.since, count: before.count + 1 };
}
