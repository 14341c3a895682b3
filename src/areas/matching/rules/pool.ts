/** What a row of the pool says about a user. `data/derived.ts` builds the same from these constants in SQL. */
import type { Day } from '../../../platform/time/instant.ts';
import { ageGroupOf, type Birth } from '../../profile/index.ts';

/** How many of a user's languages count, in the user's order: at most twelve rows of the pool. */
export const nativeCounted = 3;
export const learningCounted = 4;

/** The most days since the last activity in each activity band. Whoever was away longer is in the last band, 3. */
export const bandDays = [3, 14, 60] as const;

/**
 * How long ago a user was active, as a band: 0 up to 3 days, 1 up to 14, 2 up to 60, 3 longer. Both days are in UTC:
 * they measure the time since an instant, and a day in the user's zone would make no band truer.
 */
export function activityBandOf(lastActiveOn: string, today: string): number {
  const away = daysBetween(lastActiveOn, today);
  return bandDays.filter((days) => away > days).length;
}

/**
 * What counts of a user who hides their activity from strangers, whatever they do: the band, and the requests that they
 * have open, have answered and have missed. Otherwise score and order would change with what they do. The values are
 * near the average of those who show their activity, so that hiding neither pays nor costs (contract/decisions/0018).
 */
export const hiddenActivity = { band: 1, open: 1, answered: 2, missed: 1 } as const;

/** Minors meet only minors. An `unlisted` user looks for partners but is not offered to others. */
export type Lane = 'adult' | 'minor' | 'unlisted';

/** The settings that decide whether a user is offered to others. */
export interface Listing {
  readonly isRecommended: boolean;
  readonly profileVisibility: string;
}

/** The lane of a user on this day in their zone. Whose age is unknown counts as a minor. */
export function laneOf({ isRecommended, profileVisibility }: Listing, birth: Birth, today: Day): Lane {
  if (!isRecommended || profileVisibility !== 'everyone') return 'unlisted';
  return ageGroupOf(birth, today) === 'adult' ? 'adult' : 'minor';
}

/** Past showings weigh half as much with each day. After this many days nothing is left to halve. */
export const halvingsAtMost = 30;

/** The weight of past showings on this day. */
export function decayExposure(exposure: number, exposedOn: string | null, today: string): number {
  if (exposedOn === null) return 0;
  return exposure / 2 ** Math.min(Math.max(0, daysBetween(exposedOn, today)), halvingsAtMost);
}

/** A list of this many users counts fully for the exposure of those who are shown from it. */
const fullList = 40;

/**
 * How much it counts to be shown from a list of this length, 0..1. Who hides, blocks or filters everybody else out of a
 * list could otherwise push the one who is left to the end of all other lists.
 */
export function weightOfShowing(listed: number): number {
  return Math.min(1, listed / fullList);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
