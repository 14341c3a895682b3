// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** The app itself. */
export const InterfaceSettings = z.object({ language: z.enum(['ko', 'en']) });
