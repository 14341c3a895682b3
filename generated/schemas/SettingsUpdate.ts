// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';
import { AccessibilitySettingsUpdate } from './AccessibilitySettingsUpdate.ts';
import { InterfaceSettingsUpdate } from './InterfaceSettingsUpdate.ts';
import { PrivacySettingsUpdate } from './PrivacySettingsUpdate.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch (RFC 7396): properties that are left out stay as they are. */
export const SettingsUpdate = z.strictObject({
  privacy: z.exactOptional(PrivacySettingsUpdate),
  interface: z.exactOptional(InterfaceSettingsUpdate),
  accessibility: z.exactOptional(AccessibilitySettingsUpdate),
}).check(z.refine(...minProperties(1)));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledSettingsUpdate = z.compile(SettingsUpdate, { strict: true });

true satisfies Agrees<typeof SettingsUpdate, components['schemas']['SettingsUpdate']>;
