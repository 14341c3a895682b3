// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a notification leads to. Ignore a link of a kind that you do not know. */
export const NotificationLink = z.lazy(() => z.object({
  kind: z.enum(['matchRequest', 'match', 'chatRoom', 'chatMessage', 'session', 'recommendations', 'dashboard', 'web']),
  id: z.nullable(z.guid()).check(z.overwrite((text) => text?.toLowerCase() ?? null)),
  parentId: z.nullable(z.guid()).check(z.overwrite((text) => text?.toLowerCase() ?? null)),
  url: z.nullable(z.string().check(z.refine(...format('uri')))),
}));

true satisfies Agrees<typeof NotificationLink, components['schemas']['NotificationLink']>;
