// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How the app adapts to the user's needs. */
export const AccessibilitySettingsUpdate = z.strictObject({
  textSize: z.exactOptional(z.enum(['small', 'medium', 'large', 'extra_large'])),
  reducesMotion: z.exactOptional(z.boolean()),
  hasHighContrast: z.exactOptional(z.boolean()),
  showsCaptions: z.exactOptional(z.boolean()),
}).check(z.refine(...minProperties(1)));

true satisfies Agrees<typeof AccessibilitySettingsUpdate, components['schemas']['AccessibilitySettingsUpdate']>;
