// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The keys of the browser, with which notifications are encrypted (RFC 8291). Base64url without padding. */
export const PushSubscriptionKeys = z.strictObject({
  p256dh: z.string().check(z.maxLength(200)),
  auth: z.string().check(z.maxLength(100)),
});

true satisfies Agrees<typeof PushSubscriptionKeys, components['schemas']['PushSubscriptionKeys']>;
