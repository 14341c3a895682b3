// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `pending`: waits for the receiver's answer; `accepted`: led to a match; `declined`: the receiver declined it;
 * `cancelled`: the sender cancelled it, blocked the receiver, or has left or been suspended; `expired`: seven days
 * have
 * passed without an answer. Only a `pending` request can change its status.
 *
 * To its sender, `pending` does not promise that an answer can still come. A request also ends when the receiver
 * blocks
 * the sender, leaves or is suspended, and when the ages or preferences of the two no longer allow a match. Then it
 * disappears for the receiver. The sender is not told, because that would tell what the receiver did: the request
 * stays
 * `pending` until `expiresAt`, and then it is `expired`, as if nobody had answered.
 */
export const MatchRequestStatus = z.enum(['pending', 'accepted', 'declined', 'cancelled', 'expired']);

true satisfies Agrees<typeof MatchRequestStatus, components['schemas']['MatchRequestStatus']>;
