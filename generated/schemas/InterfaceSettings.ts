// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Settings of the app itself. */
export const InterfaceSettings = z.lazy(() => z.object({ language: z.enum(['ko', 'en']) }));
