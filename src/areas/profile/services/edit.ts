import type { Edit } from '../data/versioned.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

/** A change by this user at this moment. `expected` are the versions that `If-Match` names. */
export function makeEdit({ clock }: Deps, userId: string, expected?: readonly string[]): Edit {
  return { userId, expected, now: clock.nowIso() };
}

/**
 * Returns what was found.
 *
 * @throws Refused profile.missing if it is undefined.
 */
export function requireProfile<T>(found: T | undefined): T {
  if (found === undefined) throw new Refused(refuse('profile.missing'));
  return found;
}
