import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { readBatch } from '../../../store/batch.ts';
import { deliveryOf, type Addressed, type DeliveryRecord } from '../data/deliveries.ts';
import { receiverQuery, type Receiver } from '../data/preferences.ts';
import { savedTemplateOf } from '../data/templates.ts';
import { pushKeyId } from '../push/key.ts';
import type { planChannels } from '../rules/plan.ts';
import type { Preferences } from '../rules/preferences.ts';
import type { NotificationType } from '../rules/types.ts';
import { planWithPresence } from './plan-with-presence.ts';
import { renderStored, type LinkedText } from './render-stored.ts';

/** A notice at the moment at which it may be delivered. */
export interface ReadDelivery {
  readonly record: DeliveryRecord;
  readonly plans: ReturnType<typeof planChannels>;
  readonly preferences: Preferences;
  /** Its text, in the language and the time zone of the receiver. */
  readonly text: LinkedText;
}

/**
 * Reads everything that decides about a notice, and plans it. Undefined if the receiver is gone. One round trip, which
 * sees the database at one moment.
 */
export async function readDelivery(
  deps: Deps,
  type: NotificationType,
  addressed: Addressed,
  now: Instant,
): Promise<ReadDelivery | undefined> {
  const [[record], [receiver], saved] = await readBatch(deps.db, [
    deliveryOf(addressed, now, await pushKeyId(deps.env)),
    receiverQuery(addressed.userId),
    savedTemplateOf(type),
  ]);
  if (record === undefined || receiver === undefined) return undefined;
  const text = renderStored({ ...record, type }, saved, { locale: record.language, timeZone: receiver.timeZone });
  const plans = await planNotice(deps, type, addressed.userId, record, receiver, now);
  return { record, plans, preferences: receiver.preferences, text };
}

function planNotice(
  deps: Deps,
  type: NotificationType,
  userId: string,
  { objection, outcomes, hasPushSubscription, lastDigestDay }: DeliveryRecord,
  { timeZone, hasEmailAddress, preferences }: Receiver,
  now: Instant,
): Promise<ReturnType<typeof planChannels>> {
  const push = outcomes.get('push') ?? 'held';
  const context = { now, timeZone, hasEmailAddress, hasPushSubscription, lastDigestDay };
  return planWithPresence(deps, userId, type, preferences, context, objection === null && push === 'held');
}
