// Generated from contract/. Do not edit.
import * as z from 'zod';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';

/** Settings of the app itself. */
export const InterfaceSettingsUpdate = z.strictObject({ language: z.exactOptional(z.enum(['ko', 'en'])) }).refine(...minProperties(1));
