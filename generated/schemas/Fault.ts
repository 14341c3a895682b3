// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';

/** One fault in the request and where it is. */
export const Fault = z.object({ pointer: z.string(), detail: z.string() });
