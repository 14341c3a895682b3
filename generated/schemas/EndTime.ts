// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Local time `HH:MM`; `24:00` is the end of the day. */
export const EndTime = z.string().regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u);
