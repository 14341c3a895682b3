// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Settings of the app itself. */
export const InterfaceSettingsUpdate = z.strictObject({ language: z.exactOptional(z.enum(['ko', 'en'])) }).check(
  z.refine(...minProperties(1)),
);

true satisfies Agrees<typeof InterfaceSettingsUpdate, components['schemas']['InterfaceSettingsUpdate']>;
