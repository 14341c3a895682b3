// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Where the user lives (a code of the reference list `locations`). */
export const LocationCode = z.string().min(1).max(64).regex(/^[a-z0-9_-]+$/u);
