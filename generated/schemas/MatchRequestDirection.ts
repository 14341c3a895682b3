// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** `received`: somebody asks you; `sent`: you ask somebody. */
export const MatchRequestDirection = z.enum(['received', 'sent']);
