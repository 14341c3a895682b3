// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';

/** Who is let in: everyone, only people one is matched with, or nobody. */
export const Audience = z.enum(['everyone', 'matched', 'nobody']);
