import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import type { Principal } from '../../../platform/principal.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { instantOf } from '../../../platform/time/instant.ts';
import { commit, commitThenRead } from '../../../store/batch.ts';
import {
  pushDeviceAt,
  type PushDevice,
  registerSubscriptionStatements,
  removeSubscriptionStatements,
} from '../data/push-subscriptions.ts';
import { findSubscriptionFaults } from '../push/check-subscription.ts';
import { pushKeyId } from '../push/key.ts';

/** A subscription as the browser describes it, and the key that it was made with. */
export interface BrowserSubscription {
  readonly endpoint: string;
  readonly expirationTime?: number | null | undefined;
  readonly keys: { readonly p256dh: string; readonly auth: string };
  readonly keyId: string;
}

/**
 * Registers a push subscription for the session of the caller, and returns it.
 *
 * @throws Refused request.invalid, notification.push_key_retired, and as `registerSubscriptionStatements`.
 */
export async function registerPush(
  deps: Deps,
  { userId, sessionId }: Principal,
  { endpoint, expirationTime = null, keys, keyId }: BrowserSubscription,
): Promise<PushDevice> {
  const now = deps.clock.now();
  const errors = await findSubscriptionFaults({ endpoint, expirationTime, keys }, now, deps.env);
  if (errors.length > 0) throw new Refused(refuse('request.invalid', { errors }));
  if (keyId !== (await pushKeyId(deps.env))) throw new Refused(refuse('notification.push_key_retired'));
  const made = {
    id: newId(),
    userId,
    sessionId,
    endpoint,
    service: new URL(endpoint).origin,
    ...keys,
    keyId,
    expiresAt: expirationTime === null ? null : instantOf(expirationTime),
    now: instantOf(now),
  };
  const [device] = await commitThenRead(deps.db, registerSubscriptionStatements(made), pushDeviceAt(endpoint));
  if (device === undefined) throw new Refused(refuse('auth.session_ended'));
  return device;
}

/**
 * Removes one push subscription of the user.
 *
 * @throws Refused auth.account_suspended, notification.push_subscription_not_found
 */
export async function removePush(deps: Deps, userId: string, subscriptionId: string): Promise<void> {
  await commit(deps.db, removeSubscriptionStatements(userId, subscriptionId));
}
