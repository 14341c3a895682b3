// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * `pending`: waits for the receiver's answer; `accepted`: became a match; `declined`: the receiver said no;
 * `cancelled`: the
 * sender took it back, or it ended otherwise before an answer; `expired`: seven days have passed. Only `pending` ever
 * changes.
 */
export const MatchRequestStatus = z.enum(['pending', 'accepted', 'declined', 'cancelled', 'expired']);
