// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** The app itself. */
export const InterfaceSettings = z.object({ language: z.enum(['ko', 'en']) });
