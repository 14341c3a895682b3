// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a notification is about. */
export const NotificationTypeCode = z.enum([
  'match.request_received',
  'match.request_accepted',
  'match.request_declined',
  'match.request_expiring',
  'chat.message',
  'chat.group_message',
  'chat.mention',
  'chat.correction',
  'chat.invited',
  'session.requested',
  'session.confirmed',
  'session.declined',
  'session.cancelled',
  'session.cancelled_late',
  'session.no_show',
  'session.reminder',
  'session.reminder_soon',
  'session.updated',
  'session.proposed',
  'session.proposal_accepted',
  'session.proposal_declined',
  'session.expired',
  'session.clock_moved',
  'session.time_kept',
  'session.feedback_due',
  'stats.streak_at_risk',
  'stats.daily_goal_reached',
  'stats.weekly_goal_reached',
  'stats.weekly_summary',
  'onboarding.completed',
  'system.announcement',
]);

true satisfies Agrees<typeof NotificationTypeCode, components['schemas']['NotificationTypeCode']>;
