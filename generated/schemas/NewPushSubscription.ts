// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { PushKeyId } from './PushKeyId.ts';
import { PushSubscriptionKeys } from './PushSubscriptionKeys.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What the browser's `PushSubscription.toJSON()` returns, and `keyId`. */
export const NewPushSubscription = z.strictObject({
  endpoint: z.string().check(z.minLength(1), z.maxLength(2000)),
  expirationTime: z.exactOptional(z.nullable(z.number().check(z.gte(0), z.lte(8640000000000000)))),
  keys: PushSubscriptionKeys,
  keyId: PushKeyId,
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewPushSubscription = z.compile(NewPushSubscription, { strict: true });

true satisfies Agrees<typeof NewPushSubscription, components['schemas']['NewPushSubscription']>;
