/** What a score is computed from where the two users are strangers: steps instead of exact values. */

/** Shared minutes count in whole steps of this length; less than one step counts as nothing. */
export const stepMinutes = 60;
/** More shared minutes a week than these count as these. */
export const stepMinutesAtMost = 600;
/** How many steps a signal has between 0 and 1. */
const SIGNAL_STEPS = 4;
/** Showings count in steps of this many readers. */
const SHOWING_STEP = 4;

/** The shared minutes a week that a stranger is told, at most the exact ones. */
export function minutesInSteps(minutes: number): number {
  return Math.min(Math.floor(minutes / stepMinutes) * stepMinutes, stepMinutesAtMost);
}

/**
 * A signal (0..1) in steps. Exact values would tell how many topics or motivations the other user has that the reader
 * has not.
 */
export function signalInSteps(signal: number): number {
  return Math.round(signal * SIGNAL_STEPS) / SIGNAL_STEPS;
}

/**
 * The exposure of a user in steps. With steps at the same places for everyone, all readers would turn to the same users
 * at once, so each reader has them elsewhere for each user.
 *
 * @param shift where the steps are: 0..1.
 */
export function showingsInSteps(exposure: number, shift: number): number {
  return Math.floor(exposure / SHOWING_STEP + shift) * SHOWING_STEP;
}
