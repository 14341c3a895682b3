/** How many messages are unread. */
export interface Unread {
  /** At most 99. */
  readonly count: number;
  /** Whether there can be more than `count`. */
  readonly isMore: boolean;
}

const COUNTED = 99;

/**
 * Makes the number that is shown.
 *
 * @param found the unread messages among those that were looked at.
 * @param isCut whether there can be others that were not.
 */
export function countUnread(found: number, isCut: boolean): Unread {
  return { count: Math.min(found, COUNTED), isMore: isCut || found > COUNTED };
}
