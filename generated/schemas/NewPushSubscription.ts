// Generated from contract/. Do not edit.
import * as z from 'zod';
import { PushKeyId } from './PushKeyId.ts';
import { PushSubscriptionKeys } from './PushSubscriptionKeys.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What the browser's `PushSubscription.toJSON()` returns, and `keyId`. */
export const NewPushSubscription = z.strictObject({
  endpoint: z.string().min(1).max(2000),
  expirationTime: z.exactOptional(z.number().min(0).max(8640000000000000).nullable()),
  keys: PushSubscriptionKeys,
  keyId: PushKeyId,
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewPushSubscription = z.compile(NewPushSubscription, { strict: true });

true satisfies Agrees<typeof NewPushSubscription, components['schemas']['NewPushSubscription']>;
