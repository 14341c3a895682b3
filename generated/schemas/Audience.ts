// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** Who is let in: everyone, only people one is matched with, or nobody. */
export const Audience = z.enum(['everyone', 'matched', 'nobody']);
