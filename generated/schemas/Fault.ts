// Generated from contract/. Do not edit.
import * as z from 'zod';

/** A fault in the request and its place. */
export const Fault = z.lazy(() => z.object({ pointer: z.string(), detail: z.string(), userMessage: z.string() }));
