// Generated from contract/ (contract 9ab5e35d5a6c). Do not edit.
import * as z from 'zod';

/** The app itself. */
export const InterfaceSettings = z.lazy(() => z.object({ language: z.enum(['ko', 'en']) }));
