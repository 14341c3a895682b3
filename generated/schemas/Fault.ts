// Generated from contract/. Do not edit.
import * as z from 'zod';

/** One fault in the request and where it is. */
export const Fault = z.lazy(() => z.object({ pointer: z.string(), detail: z.string() }));
