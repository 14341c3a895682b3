// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** `received`: somebody asks you; `sent`: you ask somebody. */
export const MatchRequestDirection = z.enum(['received', 'sent']);
