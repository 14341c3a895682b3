// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How many messages are unread. Own and deleted messages do not count. */
export const ChatUnread = z.lazy(() => z.object({ count: z.int().check(z.gte(0), z.lte(99)), isMore: z.boolean() }));

true satisfies Agrees<typeof ChatUnread, components['schemas']['ChatUnread']>;
