// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Opaque place in a list. Use it as it came; it belongs to the same person and the same filter. */
export const Cursor = z.string().min(1).max(1024);
