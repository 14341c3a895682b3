// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { NotificationCategory } from './NotificationCategory.ts';
import { NotificationText } from './NotificationText.ts';
import { NotificationType } from './NotificationType.ts';
import { NotificationVariable } from './NotificationVariable.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The texts of a type of notification. */
export const NotificationTemplate = z.lazy(() => z.object({
  key: NotificationType,
  version: z.int().min(1).max(9007199254740991),
  category: NotificationCategory,
  isCritical: z.boolean(),
  variables: z.array(NotificationVariable),
  ko: NotificationText,
  en: NotificationText,
  savedAt: z.string().refine(...format('date-time')).nullable(),
}));

true satisfies Agrees<typeof NotificationTemplate, components['schemas']['NotificationTemplate']>;
