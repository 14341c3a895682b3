// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The type of a notification, which is also the key of its template: `match.request_received`,
 * `match.request_accepted`,
 * `match.request_declined`, `match.request_expiring`, `chat.message`, `chat.group_message`, `chat.mention`,
 * `chat.correction`, `chat.invited`,
 * `session.requested`, `session.confirmed`, `session.declined`, `session.cancelled`, `session.cancelled_late`,
 * `session.no_show`, `session.reminder`, `session.reminder_soon`, `session.updated`, `session.proposed`,
 * `session.proposal_accepted`,
 * `session.proposal_declined`, `session.expired`, `session.clock_moved`, `session.time_kept`, `session.feedback_due`,
 * `stats.streak_at_risk`, `stats.daily_goal_reached`, `stats.weekly_goal_reached`, `stats.weekly_summary`,
 * `onboarding.completed` or `system.announcement`. More will follow.
 */
export const NotificationType = z.string().check(
  z.maxLength(60),
  z.refine(...pattern(/^[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*$/u, 'Must be two words in lower case with a dot between them.', '소문자로 된 두 낱말을 점으로 이은 형식이어야 합니다.')),
);

true satisfies Agrees<typeof NotificationType, components['schemas']['NotificationType']>;
