// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { NotificationType } from './NotificationType.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A notification that could come. */
export const NotificationPreviewRequest = z.strictObject({
  type: NotificationType,
  at: z.exactOptional(z.string().refine(...format('date-time'))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNotificationPreviewRequest = z.compile(NotificationPreviewRequest, { strict: true });

true satisfies Agrees<typeof NotificationPreviewRequest, components['schemas']['NotificationPreviewRequest']>;
