// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { NotificationTemplate } from './NotificationTemplate.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The templates of all types. */
export const NotificationTemplateList = z.lazy(() => z.object({ templates: z.array(NotificationTemplate) }));

true satisfies Agrees<typeof NotificationTemplateList, components['schemas']['NotificationTemplateList']>;
