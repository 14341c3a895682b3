// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { EmailDigest } from './EmailDigest.ts';
import { NotificationChannels } from './NotificationChannels.ts';
import { QuietHours } from './QuietHours.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Which notifications a user gets, by which channels and when. */
export const NotificationPreferences = z.lazy(() => z.object({
  channels: NotificationChannels,
  quietHours: z.nullable(QuietHours),
  digest: EmailDigest,
  pausedUntil: z.nullable(z.string().check(z.refine(...format('date-time')))),
  pushWhileActive: z.boolean(),
}));

true satisfies Agrees<typeof NotificationPreferences, components['schemas']['NotificationPreferences']>;
