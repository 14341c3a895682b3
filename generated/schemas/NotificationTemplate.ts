// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
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
  version: z.int().check(z.gte(1), z.lte(9007199254740991)),
  category: NotificationCategory,
  isCritical: z.boolean(),
  variables: z.array(NotificationVariable),
  ko: NotificationText,
  en: NotificationText,
  savedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof NotificationTemplate, components['schemas']['NotificationTemplate']>;
