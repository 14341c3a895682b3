import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newSecret } from '../../../platform/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { commit } from '../../../store/batch.ts';
import { deleteFeedStatements, replaceFeedStatements } from '../data/feed.ts';

/**
 * Gives the calendar feed of a user another secret. Only its hash is stored, so it cannot be told again.
 *
 * @throws Refused profile.missing, profile.deletion_pending
 */
export async function replaceFeedSecret(
  { db, clock }: Deps,
  userId: string,
): Promise<{ readonly token: string; readonly createdAt: Instant }> {
  const token = newSecret();
  const createdAt = clock.nowIso();
  await commit(db, replaceFeedStatements(createdAt, userId, await sha256Base64url(token)));
  return { token, createdAt };
}

/** Takes its secret from the calendar feed of a user, if there is one. */
export async function revokeFeed({ db }: Deps, userId: string): Promise<void> {
  await commit(db, deleteFeedStatements(userId));
}
