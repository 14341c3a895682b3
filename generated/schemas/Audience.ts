// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** Who is let in: everyone, only people one is matched with, or nobody. */
export const Audience = z.enum(['everyone', 'matched', 'nobody']);
