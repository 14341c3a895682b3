// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { NotificationText } from './NotificationText.ts';
import { RenderedEmail } from './RenderedEmail.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A notification as each channel shows it. */
export const RenderedNotification = z.lazy(() => z.object({
  inApp: NotificationText,
  push: NotificationText,
  email: RenderedEmail,
}));

true satisfies Agrees<typeof RenderedNotification, components['schemas']['RenderedNotification']>;
