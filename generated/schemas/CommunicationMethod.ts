// Generated from contract/. Do not edit.
import * as z from 'zod';

/** How the user prefers to talk (a code of the reference list `communication-methods`). */
export const CommunicationMethod = z.string().min(1).max(64).regex(/^[a-z0-9_]+$/u);
