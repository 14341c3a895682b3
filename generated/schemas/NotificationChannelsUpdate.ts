// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChannelSwitchesUpdate } from './ChannelSwitchesUpdate.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch: types that are left out stay as they are, null returns a type to its defaults. */
export const NotificationChannelsUpdate = z.strictObject({
  'match.request_received': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'match.request_accepted': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'match.request_declined': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'match.request_expiring': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'chat.message': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'chat.group_message': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'chat.mention': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'chat.correction': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'chat.invited': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.requested': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.confirmed': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.declined': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.cancelled': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.cancelled_late': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.no_show': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.reminder': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.reminder_soon': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.updated': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.proposed': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.proposal_accepted': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.proposal_declined': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.expired': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.clock_moved': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.time_kept': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'session.feedback_due': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'stats.streak_at_risk': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'stats.daily_goal_reached': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'stats.weekly_goal_reached': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'stats.weekly_summary': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'onboarding.completed': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
  'system.announcement': z.exactOptional(z.nullable(ChannelSwitchesUpdate)),
});

true satisfies Agrees<typeof NotificationChannelsUpdate, components['schemas']['NotificationChannelsUpdate']>;
