// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How the app adapts to the user's needs. */
export const AccessibilitySettings = z.lazy(() => z.object({
  textSize: z.enum(['small', 'medium', 'large', 'extra_large']),
  reducesMotion: z.boolean(),
  hasHighContrast: z.boolean(),
  showsCaptions: z.boolean(),
}));

true satisfies Agrees<typeof AccessibilitySettings, components['schemas']['AccessibilitySettings']>;
