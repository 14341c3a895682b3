// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChannelSwitches } from './ChannelSwitches.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** By which channels the notifications of each type come. */
export const NotificationChannels = z.lazy(() => z.object({
  'match.request_received': ChannelSwitches,
  'match.request_accepted': ChannelSwitches,
  'match.request_declined': ChannelSwitches,
  'match.request_expiring': ChannelSwitches,
  'chat.message': ChannelSwitches,
  'chat.group_message': ChannelSwitches,
  'chat.mention': ChannelSwitches,
  'chat.correction': ChannelSwitches,
  'chat.invited': ChannelSwitches,
  'session.requested': ChannelSwitches,
  'session.confirmed': ChannelSwitches,
  'session.declined': ChannelSwitches,
  'session.cancelled': ChannelSwitches,
  'session.cancelled_late': ChannelSwitches,
  'session.no_show': ChannelSwitches,
  'session.reminder': ChannelSwitches,
  'session.reminder_soon': ChannelSwitches,
  'session.updated': ChannelSwitches,
  'session.proposed': ChannelSwitches,
  'session.proposal_accepted': ChannelSwitches,
  'session.proposal_declined': ChannelSwitches,
  'session.expired': ChannelSwitches,
  'session.clock_moved': ChannelSwitches,
  'session.time_kept': ChannelSwitches,
  'session.feedback_due': ChannelSwitches,
  'stats.streak_at_risk': ChannelSwitches,
  'stats.daily_goal_reached': ChannelSwitches,
  'stats.weekly_goal_reached': ChannelSwitches,
  'stats.weekly_summary': ChannelSwitches,
  'onboarding.completed': ChannelSwitches,
  'system.announcement': ChannelSwitches,
}));

true satisfies Agrees<typeof NotificationChannels, components['schemas']['NotificationChannels']>;
