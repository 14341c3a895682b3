// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** One fault in the request and where it is. */
export const Fault = z.object({ pointer: z.string(), detail: z.string() });
