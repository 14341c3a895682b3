// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The text of a notification in one language. */
export const NotificationText = z.lazy(() => z.object({ title: z.string(), body: z.string() }));

true satisfies Agrees<typeof NotificationText, components['schemas']['NotificationText']>;
