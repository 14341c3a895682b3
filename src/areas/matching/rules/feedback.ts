/** What a reader can say about a recommended user. */
export type FeedbackKind = 'skip' | 'hide' | 'not_my_level';

/** How long feedback keeps the user out of the reader's lists. `hide` lasts until the reader gives other feedback. */
export const hiddenAfterFeedback = { skip: { days: 7 }, not_my_level: { days: 30 } } as const;

/** How many of the latest `not_my_level` answers lower the score of other users at those levels. */
export const levelsRemembered = 10;
