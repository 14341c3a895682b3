// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Gender as the person states it. Not saying is null. */
export const Gender = z.enum(['female', 'male', 'other']);
