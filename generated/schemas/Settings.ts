// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { AccessibilitySettings } from './AccessibilitySettings.ts';
import { InterfaceSettings } from './InterfaceSettings.ts';
import { PrivacySettings } from './PrivacySettings.ts';

/** How the app behaves for a person and who may see what of her. */
export const Settings = z.object({
  privacy: PrivacySettings,
  interface: InterfaceSettings,
  accessibility: AccessibilitySettings,
  updatedAt: z.iso.datetime({ offset: true }),
});
