// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { NotificationTemplateText } from './NotificationTemplateText.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The new texts of a type, in both languages. */
export const NotificationTemplateReplacement = z.strictObject({
  ko: NotificationTemplateText,
  en: NotificationTemplateText,
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNotificationTemplateReplacement = z.compile(NotificationTemplateReplacement, { strict: true });

true satisfies Agrees<typeof NotificationTemplateReplacement, components['schemas']['NotificationTemplateReplacement']>;
