// Generated from contract/. Do not edit.
import * as z from 'zod';

/** How long the user wants to study each day (a code of the reference list `daily-minutes`). */
export const DailyMinutes = z.string().min(1).max(64).regex(/^[a-z0-9_]+$/u);
