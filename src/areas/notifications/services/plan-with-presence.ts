import type { Deps } from '../../../platform/deps.ts';
import { planChannels, type PlanContext } from '../rules/plan.ts';
import type { Preferences } from '../rules/preferences.ts';
import type { NotificationType } from '../rules/types.ts';
import { readPresence } from './live-connections.ts';

/**
 * Plans a notification for a receiver who may be looking at the app. Their hub is asked only if the answer changes the
 * plan: that costs a request to a Durable Object, which it would wake.
 *
 * @param isPushOpen whether it still has to be decided what becomes of the push notification.
 */
export async function planWithPresence(
  deps: Deps,
  userId: string,
  type: NotificationType,
  preferences: Preferences,
  context: Omit<PlanContext, 'isActive'>,
  isPushOpen = true,
): Promise<ReturnType<typeof planChannels>> {
  const ifActive = planChannels(type, preferences, { ...context, isActive: true });
  if (isPushOpen && ifActive.push.reason === 'active' && (await readPresence(deps, userId)).isActive) return ifActive;
  return planChannels(type, preferences, { ...context, isActive: false });
}
