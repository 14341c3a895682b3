// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';

/** Gender as the person states it. Not saying is null. */
export const Gender = z.enum(['female', 'male', 'other']);
