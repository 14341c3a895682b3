// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { RenderedNotification } from './RenderedNotification.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What receivers would get, in both languages. */
export const NotificationPreview = z.lazy(() => z.object({ ko: RenderedNotification, en: RenderedNotification }));

true satisfies Agrees<typeof NotificationPreview, components['schemas']['NotificationPreview']>;
