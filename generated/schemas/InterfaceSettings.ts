// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** The app itself. */
export const InterfaceSettings = z.lazy(() => z.object({ language: z.enum(['ko', 'en']) }));
