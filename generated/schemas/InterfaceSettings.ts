// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** The app itself. */
export const InterfaceSettings = z.object({ language: z.enum(['ko', 'en']) });
