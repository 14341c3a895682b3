// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** A code of the reference list that the field names. */
export const ReferenceCode = z.string().min(1).max(64).regex(/^[a-z0-9_]+$/u);
