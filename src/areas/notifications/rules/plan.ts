import type { Day, Instant } from '../../../platform/time/instant.ts';
import { channelDefaults, type Channel, type DefaultsTable } from './channel-defaults.ts';
import { nextDigestAt } from './digest.ts';
import { switchesOf, type Preferences } from './preferences.ts';
import { quietUntil } from './quiet-hours.ts';
import type { NotificationType } from './types.ts';

/** Why a notification comes when it comes, or why it does not come. */
export type PlanReason =
  | 'immediate'
  | 'critical'
  | 'switched_off'
  | 'no_verified_email'
  | 'no_subscription'
  | 'active'
  | 'quiet_hours'
  | 'paused'
  | 'digest';

/** What becomes of a notification on one channel. `at` is null if it does not come. */
export type ChannelPlan =
  | { readonly outcome: 'now' | 'held'; readonly at: Instant; readonly reason: PlanReason }
  | { readonly outcome: 'digest'; readonly at: Instant; readonly reason: 'digest'; readonly day: Day }
  | { readonly outcome: 'dropped'; readonly at: null; readonly reason: PlanReason };

/** What a plan depends on beside the preferences. */
export interface PlanContext {
  readonly now: Instant;
  /** The receiver's zone at this moment (IANA name). */
  readonly timeZone: string;
  /** Whether the receiver is looking at the app. */
  readonly isActive: boolean;
  /** Whether the receiver has a verified e-mail address. */
  readonly hasEmailAddress: boolean;
  /** Whether a device of the receiver takes push notifications; absent if the caller does not know. */
  readonly hasPushSubscription?: boolean;
  /** The day of the digest that was sent last; absent or null before the first. */
  readonly lastDigestDay?: Day | null;
}

/**
 * Decides for each channel when a notification comes. Pure: the delivery and the preview use it alike.
 *
 * A plan holds for its moment. Whoever wakes at `at` plans again with what is stored then: zone, preferences and the
 * laws on clocks may have changed, so nothing comes before the end of the quiet hours that hold at that moment. What
 * waits is never dropped because it waited.
 */
export function planChannels(
  type: NotificationType,
  preferences: Preferences,
  context: PlanContext,
  defaults: DefaultsTable = channelDefaults,
): Readonly<Record<Channel, ChannelPlan>> {
  const isOn = switchesOf(type, preferences.channels, defaults);
  const { isCritical } = defaults[type];
  // A row of the list disturbs nobody, so it never waits.
  const inApp = isOn.inApp ? comeNow(context, isCritical) : drop('switched_off');
  return {
    inApp,
    push: isOn.push ? planPush(preferences, context, isCritical) : drop('switched_off'),
    email: isOn.email ? planEmail(preferences, context, isCritical) : drop('switched_off'),
  };
}

function planPush(preferences: Preferences, context: PlanContext, isCritical: boolean): ChannelPlan {
  if (context.hasPushSubscription === false) return drop('no_subscription');
  if (isCritical) return comeNow(context, true);
  if (context.isActive && !preferences.pushWhileActive) return drop('active');
  return waitOrCome(preferences, context);
}

function planEmail(preferences: Preferences, context: PlanContext, isCritical: boolean): ChannelPlan {
  if (!context.hasEmailAddress) return drop('no_verified_email');
  if (isCritical) return comeNow(context, true);
  const { timeZone, now, lastDigestDay } = context;
  // Digests that would come during a pause are one, after it.
  const from = pauseEnd(preferences, now) ?? now;
  const window = nextDigestAt(from, timeZone, preferences.digest, lastDigestDay);
  if (window === null) return waitOrCome(preferences, context);
  const at = quietUntil(window.at, timeZone, preferences.quietHours) ?? window.at;
  return { outcome: 'digest', at, reason: 'digest', day: window.day };
}

/** A pause comes first, and then the quiet hours that its end may lie in. */
function waitOrCome(preferences: Preferences, context: PlanContext): ChannelPlan {
  const paused = pauseEnd(preferences, context.now);
  const quiet = quietUntil(paused ?? context.now, context.timeZone, preferences.quietHours);
  if (quiet !== null) return { outcome: 'held', at: quiet, reason: 'quiet_hours' };
  if (paused !== null) return { outcome: 'held', at: paused, reason: 'paused' };
  return comeNow(context, false);
}

/** When the pause ends that holds at this moment; null if there is none. */
function pauseEnd({ pausedUntil }: Preferences, now: Instant): Instant | null {
  return pausedUntil !== null && pausedUntil > now ? pausedUntil : null;
}

function comeNow({ now }: PlanContext, isCritical: boolean): ChannelPlan {
  return { outcome: 'now', at: now, reason: isCritical ? 'critical' : 'immediate' };
}

function drop(reason: PlanReason): ChannelPlan {
  return { outcome: 'dropped', at: null, reason };
}
