/** How many entries of a user's histories are kept. Migrations contain the same numbers, and tests compare them. */

/** The newest time zones of a user. Older ones matter for no event: those are refused after 30 days. */
export const ZONES_KEPT = 200;

/**
 * The newest consents of a user for one pair of published versions. The first one is kept as well, because it proves
 * when the user agreed to these texts.
 */
export const CONSENTS_KEPT = 20;
