// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { minProperties } from '../../src/platform/schema-rules.ts';

/** The app itself. */
export const InterfaceSettingsUpdate = z.strictObject({ language: z.exactOptional(z.enum(['ko', 'en'])) }).refine(...minProperties(1));
