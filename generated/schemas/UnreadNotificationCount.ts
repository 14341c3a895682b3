// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How many notifications of the caller are unread, for a badge. */
export const UnreadNotificationCount = z.lazy(() => z.object({
  count: z.int().check(z.gte(0), z.lte(99)),
  isMore: z.boolean(),
  version: z.int().check(z.gte(0), z.lte(9007199254740991)),
}));

true satisfies Agrees<typeof UnreadNotificationCount, components['schemas']['UnreadNotificationCount']>;
