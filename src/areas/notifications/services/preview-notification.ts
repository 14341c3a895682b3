import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { requireProfile } from '../../profile/index.ts';
import { readReceiver } from '../data/preferences.ts';
import type { Channel } from '../rules/channel-defaults.ts';
import { planChannels, type ChannelPlan } from '../rules/plan.ts';
import type { NotificationType } from '../rules/types.ts';

/** When a notification would come, for a receiver in this zone. */
export interface Preview {
  readonly timeZone: string;
  readonly plans: Readonly<Record<Channel, ChannelPlan>>;
}

/**
 * Plans a notification that would happen at this moment, for a receiver who is not looking at the app. One round trip,
 * which changes nothing.
 *
 * @throws Refused profile.missing
 */
export async function previewNotice(
  { db }: Deps,
  userId: string,
  type: NotificationType,
  now: Instant,
): Promise<Preview> {
  const { preferences, timeZone, hasEmailAddress } = requireProfile(await readReceiver(db, userId));
  return { timeZone, plans: planChannels(type, preferences, { now, timeZone, hasEmailAddress, isActive: false }) };
}
