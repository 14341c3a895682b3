// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Year of birth. The minimum age is 14. */
export const BirthYear = z.int().min(1900).max(2099);
