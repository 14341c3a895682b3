/** What a score is computed from where the two users are strangers: steps instead of exact values. */

/** Shared minutes count in whole steps of this length; less than one step counts as nothing. */
export const stepMinutes = 60;
/** More shared minutes a week than these count as these. */
export const stepMinutesAtMost = 600;
/** How many steps a signal has between 0 and 1. */
const SIGNAL_STEPS = 4;
/** Showings count in steps of this many readers: what a few readers do moves nobody. */
const SHOWING_STEP = 5;

/** The shared minutes a week that a stranger is told, at most the exact ones. */
export function minutesInSteps(minutes: number): number {
  return Math.min(Math.floor(minutes / stepMinutes) * stepMinutes, stepMinutesAtMost);
}

/**
 * A signal (0..1) in steps. Exact values would tell how many topics or motivations the other user has that the reader has
 * not.
 */
export function signalInSteps(signal: number): number {
  return Math.round(signal * SIGNAL_STEPS) / SIGNAL_STEPS;
}

/** By how much a user was shown more often than is usual, in steps; 0 if not. */
export function showingsInSteps(exposure: number, usual: number): number {
  return Math.floor(Math.max(0, exposure - usual) / SHOWING_STEP) * SHOWING_STEP;
}
