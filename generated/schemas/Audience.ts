// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Who is let in: everyone, only people one is matched with, or nobody. */
export const Audience = z.enum(['everyone', 'matched', 'nobody']);
