// Generated from contract/ (contract a66aacd767ab). Do not edit.
import * as z from 'zod';

/** The app itself. */
export const InterfaceSettings = z.object({ language: z.enum(['ko', 'en']) });
