// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type {
  NotificationsBadges,
  NotificationsFocus,
  NotificationsHello,
  NotificationsPing,
  NotificationsPong,
  NotificationsRooms,
} from './frames.ts';

/** The badges have changed. Every connection of the user gets this frame, also the one that caused the change. */
export const notificationsBadges: z.ZodMiniType<NotificationsBadges> = z.strictObject({
  type: z.literal('badges'),
  notifications: z.strictObject({ count: z.int().check(z.gte(0), z.lte(99)), isMore: z.boolean() }),
  version: z.int().check(z.gte(0), z.lte(9007199254740991)),
});

/** The connection is open. It carries the badges of this moment, so that a client that was away is up to date. */
export const notificationsHello: z.ZodMiniType<NotificationsHello> = z.strictObject({
  type: z.literal('hello'),
  at: z.string().check(z.refine(...format('date-time'))),
  notifications: z.strictObject({ count: z.int().check(z.gte(0), z.lte(99)), isMore: z.boolean() }),
  version: z.int().check(z.gte(0), z.lte(9007199254740991)),
});

/** The connection is alive. */
export const notificationsPong: z.ZodMiniType<NotificationsPong> = z.literal('pong');

/**
 * What this user sees of chat rooms has changed for them alone, so that no change of the rooms says so: they are a
 * member now or no longer, or they have blocked or unblocked another member. Drop what is kept of these rooms and read
 * them again, also the number of unread messages. Nobody is told that another member has blocked them or has left the
 * service: read a room again when it is opened.
 */
export const notificationsRooms: z.ZodMiniType<NotificationsRooms> = z.strictObject({
  type: z.literal('rooms'),
  roomIds: z.array(z.guid().check(z.toLowerCase())).check(z.minLength(1)),
});

/**
 * Tells whether the user is looking at this connection's page: it is visible and has the focus. Send it after `hello`
 * and whenever it changes. While it is true and pings arrive, push notifications are held back as the user's
 * preferences say (`pushWhileActive`); 75 seconds after the last ping it counts as false. It is not stored, and no
 * other user can see it.
 */
export const notificationsFocus: z.ZodMiniType<NotificationsFocus> = z.strictObject({
  type: z.literal('focus'),
  isFocused: z.boolean(),
});

/**
 * Asks whether the connection is alive; send it about every 30 seconds. It does not wake the Durable Object. A
 * connection that sends nothing for three minutes, or while it is sent 100 frames, can be closed (4408).
 */
export const notificationsPing: z.ZodMiniType<NotificationsPing> = z.literal('ping');

/** Frames of the server, by their names. */
export const notificationsServerFrames = { badges: notificationsBadges, hello: notificationsHello, pong: notificationsPong, rooms: notificationsRooms };

/** Frames of the client, by their names. */
export const notificationsClientFrames = { focus: notificationsFocus, ping: notificationsPing };

/** The frames that are one fixed text. All others are JSON. */
export const notificationsTextFrames = ['pong', 'ping'] as const;
