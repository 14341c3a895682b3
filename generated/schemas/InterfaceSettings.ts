// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** The app itself. */
export const InterfaceSettings = z.object({ language: z.enum(['ko', 'en']) });
