import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { readBatch } from '../../../store/batch.ts';
import { requireProfile } from '../../profile/index.ts';
import { previewFacts } from '../data/deliveries.ts';
import { receiverQuery } from '../data/preferences.ts';
import { pushKeyId } from '../push/key.ts';
import type { Channel } from '../rules/channel-defaults.ts';
import { planChannels, type ChannelPlan } from '../rules/plan.ts';
import type { NotificationType } from '../rules/types.ts';
import { planWithPresence } from './plan-with-presence.ts';

/** When a notification would come, for a receiver in this zone. */
export interface Preview {
  readonly timeZone: string;
  readonly plans: Readonly<Record<Channel, ChannelPlan>>;
}

/** A notification that could come. Without `at`, it comes now. */
export interface PreviewedNotice {
  readonly type: NotificationType;
  readonly at: Instant | undefined;
}

/**
 * Plans a notification. Now, it depends on whether the receiver is looking at the app; at another moment they are
 * supposed not to. One round trip, which changes nothing.
 *
 * @throws Refused profile.missing
 */
export async function previewNotice(deps: Deps, userId: string, { type, at }: PreviewedNotice): Promise<Preview> {
  const now = deps.clock.nowIso();
  const [[found], [facts]] = await readBatch(deps.db, [
    receiverQuery(userId),
    previewFacts(userId, now, await pushKeyId(deps.env)),
  ]);
  const { preferences, timeZone, hasEmailAddress } = requireProfile(found);
  const context = { now: at ?? now, timeZone, hasEmailAddress, ...facts };
  const plans =
    at === undefined
      ? await planWithPresence(deps, userId, type, preferences, context)
      : planChannels(type, preferences, { ...context, isActive: false });
  return { timeZone, plans };
}
