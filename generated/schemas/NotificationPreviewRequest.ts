// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { NotificationTemplateText } from './NotificationTemplateText.ts';
import { NotificationVariableValue } from './NotificationVariableValue.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What to preview. Without texts, the texts that count now; without values, samples. */
export const NotificationPreviewRequest = z.strictObject({
  ko: z.exactOptional(NotificationTemplateText),
  en: z.exactOptional(NotificationTemplateText),
  variables: z.exactOptional(z.array(NotificationVariableValue).check(z.maxLength(20))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNotificationPreviewRequest = z.compile(NotificationPreviewRequest, { strict: true });

true satisfies Agrees<typeof NotificationPreviewRequest, components['schemas']['NotificationPreviewRequest']>;
