// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** Gender as the person states it. Not saying is null. */
export const Gender = z.enum(['female', 'male', 'other']);
