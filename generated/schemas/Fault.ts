// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** One fault in the request and where it is. */
export const Fault = z.object({ pointer: z.string(), detail: z.string() });
