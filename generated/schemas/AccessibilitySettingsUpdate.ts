// Generated from contract/. Do not edit.
import * as z from 'zod';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';

/** What the app should do so that the person can use it well. */
export const AccessibilitySettingsUpdate = z.strictObject({
  textSize: z.exactOptional(z.enum(['small', 'medium', 'large', 'extra_large'])),
  reducesMotion: z.exactOptional(z.boolean()),
  hasHighContrast: z.exactOptional(z.boolean()),
  showsCaptions: z.exactOptional(z.boolean()),
}).refine(...minProperties(1));
