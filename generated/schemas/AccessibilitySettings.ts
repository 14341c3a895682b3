// Generated from contract/. Do not edit.
import * as z from 'zod';

/** What the app should do so that the person can use it well. */
export const AccessibilitySettings = z.lazy(() => z.object({
  textSize: z.enum(['small', 'medium', 'large', 'extra_large']),
  reducesMotion: z.boolean(),
  hasHighContrast: z.boolean(),
  showsCaptions: z.boolean(),
}));
