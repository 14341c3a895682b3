// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { PushSubscription } from './PushSubscription.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `PushSubscription`. */
export const PushSubscriptionPage = z.lazy(() => z.object({
  items: z.array(PushSubscription),
  nextCursor: z.nullable(Cursor),
}));

true satisfies Agrees<typeof PushSubscriptionPage, components['schemas']['PushSubscriptionPage']>;
