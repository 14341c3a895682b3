// Generated from contract/. Do not edit.
import * as z from 'zod';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `pending`: waits for the receiver's answer; `accepted`: led to a match; `declined`: the receiver declined it;
 * `cancelled`: the sender cancelled it, or it ended in another way before an answer; `expired`: seven days have passed
 * without an answer. Only a `pending` request can change its status.
 */
export const MatchRequestStatus = z.enum(['pending', 'accepted', 'declined', 'cancelled', 'expired']);

true satisfies Agrees<typeof MatchRequestStatus, components['schemas']['MatchRequestStatus']>;
