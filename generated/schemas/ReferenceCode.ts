// Generated from contract/. Do not edit.
import * as z from 'zod';

/** A code of the reference list that the field names. */
export const ReferenceCode = z.string().min(1).max(64).regex(/^[a-z0-9_]+$/u);
