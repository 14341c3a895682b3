// Generated from contract/ (contract 6895f147ae69). Do not edit.
import * as z from 'zod';

/** `received`: somebody asks you; `sent`: you ask somebody. */
export const MatchRequestDirection = z.enum(['received', 'sent']);
