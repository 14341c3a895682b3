import { addTime, instantOf } from '../../../platform/time/instant.ts';
import { hashOfSecret } from '../tokens/refresh-token.ts';
import type { NewSession } from '../data/begin-session.ts';
import { deviceOf } from '../rules/device.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId, newSecret } from '../../../platform/ids.ts';

/** A session to begin, and the secret of its first refresh token. */
export interface SessionPlan {
  readonly session: NewSession;
  readonly secret: string;
}

/** Plans the session of a sign-in: ids, secret, device and expiry. Writes nothing. */
export async function planSession({ clock }: Pick<Deps, 'clock'>, userAgent: string): Promise<SessionPlan> {
  const now = clock.now();
  const secret = newSecret();
  const session = {
    id: newId(),
    tokenId: newId(),
    tokenHash: await hashOfSecret(secret),
    eventId: newId(),
    ...deviceOf(userAgent),
    at: instantOf(now),
    idleUntil: addTime(now, lifetimes.idleSession),
    latestUntil: addTime(now, lifetimes.longestSession),
  };
  return { session, secret };
}
