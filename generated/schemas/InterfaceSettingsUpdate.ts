// Generated from contract/ (contract 38dfece1f521). Do not edit.
import * as z from 'zod';
import { minProperties } from '../../src/platform/schema-rules.ts';

/** The app itself. */
export const InterfaceSettingsUpdate = z.strictObject({ language: z.exactOptional(z.enum(['ko', 'en'])) }).refine(...minProperties(1));
