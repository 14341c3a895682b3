// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Local time `HH:MM`, 00:00 to 23:59. */
export const StartTime = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u);
