import * as z from 'zod/mini';
import { jobKind } from '../../../store/job-kind.ts';

/** What a push notification says, and how urgently it is delivered. */
const notice = z.object({
  /** The notification in the app that it belongs to, without which it is not sent; null for a test. */
  notificationId: z.nullable(z.string()),
  type: z.string(),
  /** One line. It is never cut, so it must be short. */
  title: z.string(),
  body: z.string(),
  /** Where a tap leads to: a path of the app, or an https address. It is never cut. */
  url: z.string(),
  /** Notices to one user with the same topic are one: a later one replaces those before, delivered or not. */
  topic: z.string(),
  urgency: z.enum(['very-low', 'low', 'normal', 'high']),
});

export type PushNotice = z.output<typeof notice>;

/** Sends one notice to one push subscription. */
export const push = jobKind(
  'notifications.push',
  z.object({
    subscriptionId: z.string(),
    userId: z.string(),
    sessionId: z.string(),
    /** From this instant on it is too late to tell the user. */
    until: z.templateLiteral([z.string(), 'T', z.string(), 'Z']),
    notice,
  }),
);

export type PushJob = z.output<typeof push.payload>;
