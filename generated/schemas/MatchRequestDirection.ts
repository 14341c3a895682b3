// Generated from contract/. Do not edit.
import * as z from 'zod';

/** `received`: another user sent it to the caller; `sent`: the caller sent it to another user. */
export const MatchRequestDirection = z.enum(['received', 'sent']);
