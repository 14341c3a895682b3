// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { Notification } from './Notification.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `Notification`. */
export const NotificationPage = z.lazy(() => z.object({ items: z.array(Notification), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof NotificationPage, components['schemas']['NotificationPage']>;
