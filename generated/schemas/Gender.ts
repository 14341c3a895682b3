// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** Gender as the person states it. Not saying is null. */
export const Gender = z.enum(['female', 'male', 'other']);
