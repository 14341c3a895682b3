// Generated from contract/. Do not edit.
import * as z from 'zod';

/** An opaque position in a list. Send it unchanged; it is valid only for the same user and the same filters. */
export const Cursor = z.string().min(1).max(1024);
