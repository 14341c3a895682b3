// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { minProperties } from '../../src/platform/schema-rules.ts';

/** The app itself. */
export const InterfaceSettingsUpdate = z.strictObject({ language: z.exactOptional(z.enum(['ko', 'en'])) }).refine(...minProperties(1));
