// Generated from contract/ (contract 9ab5e35d5a6c). Do not edit.
import * as z from 'zod';

/** One fault in the request and where it is. */
export const Fault = z.lazy(() => z.object({ pointer: z.string(), detail: z.string() }));
