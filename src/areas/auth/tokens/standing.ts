import type { Deps } from '../../../platform/deps.ts';
import type { Principal } from '../../../platform/principal.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { readAccountStatus } from '../data/liveness.ts';

/** For how long an account that was found in good standing is not looked up again, in milliseconds. */
const KEPT = 60_000;
const KEPT_AT_MOST = 10_000;

/**
 * When accounts were last found to be neither suspended nor purged, by user id, in this isolate. Others are not kept.
 */
const seen = new Map<string, number>();

/**
 * Throws `auth.account_suspended` if the account of the caller has been suspended for a minute or longer, and
 * `auth.token_invalid` if it has been purged. It reads one row at most once a minute for each user and isolate. Within
 * that minute changes are refused too, because they ask in their own batch (`mayChange`); operations marked
 * `x-sensitive` ask each time (`guardLiveness`).
 */
export async function assertNotSuspended(
  { userId }: Pick<Principal, 'userId'>,
  deps: Pick<Deps, 'db' | 'clock'>,
): Promise<void> {
  const now = deps.clock.now().getTime();
  const age = now - (seen.get(userId) ?? -Infinity);
  if (age >= 0 && age < KEPT) return;
  const status = await readAccountStatus(deps.db, userId);
  forgetStanding(userId);
  if (status === 'suspended') throw new Refused(refuse('auth.account_suspended'));
  if (status === 'deleted') throw new Refused(refuse('auth.token_invalid'));
  // What is kept first is the oldest, so the map never holds more than it may.
  if (seen.size >= KEPT_AT_MOST) seen.delete(seen.keys().next().value ?? userId);
  seen.set(userId, now);
}

/** Looks the account up again at its next read. The isolate that suspends an account calls it. */
export function forgetStanding(userId: string): void {
  seen.delete(userId);
}
