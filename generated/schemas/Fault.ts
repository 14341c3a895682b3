// Generated from contract/ (contract b4940a8ee41a). Do not edit.
import * as z from 'zod';

/** One fault in the request and where it is. */
export const Fault = z.object({ pointer: z.string(), detail: z.string() });
