// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format, minProperties } from '../../src/platform/wire/schema-rules.ts';
import { EmailDigestUpdate } from './EmailDigestUpdate.ts';
import { NotificationChannelsUpdate } from './NotificationChannelsUpdate.ts';
import { QuietHoursReplacement } from './QuietHoursReplacement.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch (RFC 7396): properties that are left out stay as they are, also inside the groups. */
export const NotificationPreferencesUpdate = z.strictObject({
  channels: z.exactOptional(NotificationChannelsUpdate),
  quietHours: z.exactOptional(z.nullable(QuietHoursReplacement)),
  digest: z.exactOptional(EmailDigestUpdate),
  pausedUntil: z.exactOptional(z.nullable(z.string().check(z.refine(...format('date-time'))))),
  pushWhileActive: z.exactOptional(z.boolean()),
}).check(z.refine(...minProperties(1)));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNotificationPreferencesUpdate = z.compile(NotificationPreferencesUpdate, { strict: true });

true satisfies Agrees<typeof NotificationPreferencesUpdate, components['schemas']['NotificationPreferencesUpdate']>;
