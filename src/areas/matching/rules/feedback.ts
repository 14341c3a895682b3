/** What a reader can say about a recommended person. */
export type FeedbackKind = 'skip' | 'hide' | 'not_my_level';

/** For how long it keeps the person out of her lists; `hide` does so until she says something else. */
export const hiddenAfterFeedback = { skip: { days: 7 }, not_my_level: { days: 30 } } as const;

/** How many of the latest `not_my_level` count against other people of those levels. */
export const levelsRemembered = 10;
