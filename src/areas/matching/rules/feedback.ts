const DAY_MS = 24 * 60 * 60 * 1000;

/** What a reader can say about a recommended person. */
export type FeedbackKind = 'skip' | 'hide' | 'not_my_level';

/** For how long it keeps the person out of her lists; `hide` does so until she says something else. */
export const hiddenAfterFeedbackMs = { skip: 7 * DAY_MS, not_my_level: 30 * DAY_MS } as const;

/** How many of the latest `not_my_level` count against other people of those levels. */
export const levelsRemembered = 10;
