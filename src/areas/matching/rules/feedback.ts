const DAY_MS = 24 * 60 * 60 * 1000;

/** What a reader can say about a recommended user. */
export type FeedbackKind = 'skip' | 'hide' | 'not_my_level';

/** How long feedback keeps the user out of the reader's lists. `hide` lasts until the reader gives other feedback. */
export const hiddenAfterFeedbackMs = { skip: 7 * DAY_MS, not_my_level: 30 * DAY_MS } as const;

/** How many of the latest `not_my_level` answers lower the score of other users at those levels. */
export const levelsRemembered = 10;
