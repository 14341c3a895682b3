// Generated from contract/ (contract 9ab5e35d5a6c). Do not edit.
import * as z from 'zod';

/** How long one wants to study a day: a code of the reference list `daily-minutes`. */
export const DailyMinutes = z.string().min(1).max(64).regex(/^[a-z0-9_]+$/u);
