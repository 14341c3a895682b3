import * as z from 'zod/mini';
import { jobKind } from '../../../store/job-kind.ts';

const ofEveryPush = {
  type: z.string(),
  /** Notices to one user with the same topic are one: a later one replaces those before, delivered or not. */
  topic: z.string(),
  urgency: z.enum(['very-low', 'low', 'normal', 'high']),
};

/**
 * A push about notifications in the app. What it says is made when it is sent, from what still stands then. Jobs of an
 * earlier version hold a text as well, which is ignored.
 */
const aboutNotifications = z.object({
  ...ofEveryPush,
  notificationId: z.string(),
  /** Further notifications that it tells of. It is sent as long as one of them all stands. */
  others: z.optional(z.readonly(z.array(z.string()))),
});

/** A push that belongs to no notification, with a text of its own: a test. */
const withOwnText = z.object({
  ...ofEveryPush,
  notificationId: z.null(),
  /** One line. It is never cut, so it must be short. */
  title: z.string(),
  body: z.string(),
  /** Where a tap leads to: a path of the app, or an https address. It is never cut. */
  url: z.string(),
});

/** What a push notification tells of, and how urgently it is delivered. */
const notice = z.union([aboutNotifications, withOwnText]);

const instant = z.templateLiteral([z.string(), 'T', z.string(), 'Z']);

export type PushNotice = z.output<typeof notice>;

/** Sends one notice to one push subscription. */
export const push = jobKind(
  'notifications.push',
  z.object({
    subscriptionId: z.string(),
    userId: z.string(),
    sessionId: z.string(),
    /** From this instant on it is too late to tell the user. */
    until: instant,
    notice,
  }),
);

export type PushJob = z.output<typeof push.payload>;

/**
 * Recounts the unread notices that a user has caused or got, after a change of what others and they see, or those about
 * a room.
 */
export const recount = jobKind(
  'notifications.recount',
  z.union([z.object({ actorId: z.string() }), z.object({ roomId: z.string() })]),
);

export type RecountJob = z.output<typeof recount.payload>;
/** Decides what becomes of one notice on each channel, and orders what comes now. */
export const deliver = jobKind(
  'notifications.deliver',
  z.object({ notificationId: z.string(), userId: z.string(), type: z.string() }),
);

export type DeliverJob = z.output<typeof deliver.payload>;

/** Tells many users the same. The entry holds them, and how far it has come: each step tells the next ones. */
export const announcement = jobKind(
  'notifications.announce',
  z.object({
    announcementId: z.string(),
    userIds: z.readonly(z.array(z.string())),
    variables: z.object({ title: z.string(), body: z.string(), link: z.nullable(z.string()) }),
    /** The last user of the last step, in the order of the ids; empty before the first step. */
    after: z.string(),
  }),
);

export type AnnounceJob = z.output<typeof announcement.payload>;

/** Sends one notice by e-mail. */
export const email = jobKind(
  'notifications.email',
  z.object({ notificationId: z.string(), userId: z.string(), type: z.string() }),
);

export type EmailJob = z.output<typeof email.payload>;

/** Sends the e-mail with everything that a user's digest of one local day holds. */
export const digest = jobKind(
  'notifications.digest',
  z.object({ userId: z.string(), day: z.templateLiteral([z.number(), '-', z.number(), '-', z.number()]) }),
);

export type DigestJob = z.output<typeof digest.payload>;
