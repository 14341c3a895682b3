// Generated from contract/ (contract f2aeef4c8d6a). Do not edit.
import * as z from 'zod';

/** Who is let in: everyone, only people one is matched with, or nobody. */
export const Audience = z.enum(['everyone', 'matched', 'nobody']);
