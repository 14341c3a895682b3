// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a notification leads to. Ignore a link of a kind that you do not know. */
export const NotificationLink = z.lazy(() => z.object({
  kind: z.enum(['matchRequest', 'match', 'recommendations', 'web']),
  id: z.guid().nullable().overwrite((text) => text?.toLowerCase() ?? null),
  url: z.string().refine(...format('uri')).nullable(),
}));

true satisfies Agrees<typeof NotificationLink, components['schemas']['NotificationLink']>;
