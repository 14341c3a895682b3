// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** One fault in the request and where it is. */
export const Fault = z.object({ pointer: z.string(), detail: z.string() });
