// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** `received`: somebody asks you; `sent`: you ask somebody. */
export const MatchRequestDirection = z.enum(['received', 'sent']);
