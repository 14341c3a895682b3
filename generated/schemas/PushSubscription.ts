// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { PushFailure } from './PushFailure.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A device on which the user gets push notifications. */
export const PushSubscription = z.lazy(() => z.object({
  subscriptionId: z.guid().toLowerCase(),
  isCurrent: z.boolean(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  createdAt: z.string().refine(...format('date-time')),
  lastSuccessAt: z.string().refine(...format('date-time')).nullable(),
  lastFailure: PushFailure.nullable(),
}));

true satisfies Agrees<typeof PushSubscription, components['schemas']['PushSubscription']>;
