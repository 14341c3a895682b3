import type { components } from '../../../../../generated/client/types.ts';
import type { PushDevice } from '../../data/push-subscriptions.ts';

/** A subscription as the API shows it to its user. */
export function pushSubscriptionView(
  { id, sessionId, browser, system, createdAt, lastSuccessAt, failedAt, failure }: PushDevice,
  currentSessionId: string | null,
): components['schemas']['PushSubscription'] {
  return {
    subscriptionId: id,
    isCurrent: sessionId === currentSessionId,
    browser,
    system,
    createdAt,
    lastSuccessAt,
    lastFailure: failedAt === null || failure === null ? null : { at: failedAt, reason: failure },
  };
}
