// Generated from contract/. Do not edit.
import * as z from 'zod';

/** `everyone`: all users; `matched`: only users with a match; `nobody`: no other user. */
export const Audience = z.enum(['everyone', 'matched', 'nobody']);
