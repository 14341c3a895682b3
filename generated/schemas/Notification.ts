// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { NotificationActor } from './NotificationActor.ts';
import { NotificationCategory } from './NotificationCategory.ts';
import { NotificationLink } from './NotificationLink.ts';
import { NotificationType } from './NotificationType.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Something that the user is told. The text is made when it is read: in the language of the answer, with the name that
 * the actor has now. It is plain text: display it as text, never as HTML.
 */
export const Notification = z.lazy(() => z.object({
  notificationId: z.guid().check(z.toLowerCase()),
  type: NotificationType,
  category: NotificationCategory,
  title: z.string(),
  body: z.string(),
  link: z.nullable(NotificationLink),
  actor: z.nullable(NotificationActor),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  readAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof Notification, components['schemas']['Notification']>;
