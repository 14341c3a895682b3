// Generated from contract/. Do not edit.
import * as z from 'zod';

/** How the app adapts to the user's needs. */
export const AccessibilitySettings = z.lazy(() => z.object({
  textSize: z.enum(['small', 'medium', 'large', 'extra_large']),
  reducesMotion: z.boolean(),
  hasHighContrast: z.boolean(),
  showsCaptions: z.boolean(),
}));
