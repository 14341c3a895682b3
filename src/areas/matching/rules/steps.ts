/** What a score is computed from where the two users are strangers: steps instead of exact values. */

/** Shared minutes count in whole steps of this length; less than one step counts as nothing. */
export const stepMinutes = 60;
/** More shared minutes a week than these count as these. */
export const stepMinutesAtMost = 600;
/** How many steps there are between no shared interests and the same interests. */
const INTEREST_STEPS = 4;

/** The shared minutes a week that a stranger is told, at most the exact ones. */
export function minutesInSteps(minutes: number): number {
  return Math.min(Math.floor(minutes / stepMinutes) * stepMinutes, stepMinutesAtMost);
}

/** A signal (0..1) in steps. Exact values would tell how many topics the other user has that the reader has not. */
export function interestsInSteps(signal: number): number {
  return Math.round(signal * INTEREST_STEPS) / INTEREST_STEPS;
}
