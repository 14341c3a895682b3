// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { PushFailure } from './PushFailure.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A device on which the user gets push notifications. */
export const PushSubscription = z.lazy(() => z.object({
  subscriptionId: z.guid().check(z.toLowerCase()),
  isCurrent: z.boolean(),
  browser: z.nullable(z.string()),
  system: z.nullable(z.string()),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  lastSuccessAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  lastFailure: z.nullable(PushFailure),
}));

true satisfies Agrees<typeof PushSubscription, components['schemas']['PushSubscription']>;
