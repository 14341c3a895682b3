/** A session begins at least so long after it is asked for … */
export const leastNotice = { minutes: 15 } as const;
/** … and at most so long. */
export const furthestAhead = { days: 180 } as const;
/** The longest session. The search for overlaps looks back so far (migrations/0031_sessions.sql). */
export const longestMinutes = 240;
/** How long a guest has to answer, if the session does not begin before that. */
export const answerWithin = { hours: 48 } as const;
/** The most requests of a user that wait for the answer of one partner … */
export const openToPartnerLimit = 5;
/** … and of all partners. */
export const openLimit = 20;
/** How many changes and proposals a session takes. The partner is notified of each. */
export const changesLimit = 60;
/** A session can be started so long before its start. */
export const startBefore = { minutes: 10 } as const;
/** A confirmed session that is cancelled later than this counts as late for that user. */
export const freeCancelBefore = { hours: 4 } as const;
/** An absence can be reported from so long after the start … */
export const absenceAfter = { minutes: 15 } as const;
/** … until so long after the end. */
export const absenceUntil = { hours: 24 } as const;
/** Feedback can be given until so long after the planned end; then both see what there is. */
export const feedbackWithin = { days: 14 } as const;
/** The most confirmed sessions that a user has ahead. */
export const aheadLimit = 200;
/** How many minutes before the start a user is reminded, unless they have chosen otherwise. */
export const defaultReminders = [1440, 60, 10] as const;
/** A reminder at most so many minutes before the start also comes in quiet hours. */
export const soonMinutes = 60;

const notesLimit = { characters: 1000, codePoints: 4000 };
/** How long the texts of a session may be. */
export const textLimits = {
  topic: { characters: 100, codePoints: 400 },
  notes: notesLimit,
  privateNotes: notesLimit,
  words: notesLimit,
  reason: { characters: 300, codePoints: 2000 },
} as const;
