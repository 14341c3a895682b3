// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';

/** `received`: somebody asks you; `sent`: you ask somebody. */
export const MatchRequestDirection = z.enum(['received', 'sent']);
