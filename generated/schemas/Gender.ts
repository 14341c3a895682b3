// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Gender as the user states it; null if the user does not state it. */
export const Gender = z.enum(['female', 'male', 'other']);
