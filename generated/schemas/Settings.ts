// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { AccessibilitySettings } from './AccessibilitySettings.ts';
import { InterfaceSettings } from './InterfaceSettings.ts';
import { PrivacySettings } from './PrivacySettings.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How the app behaves for the user, and who can see what of them. */
export const Settings = z.lazy(() => z.object({
  privacy: PrivacySettings,
  interface: InterfaceSettings,
  accessibility: AccessibilitySettings,
  updatedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof Settings, components['schemas']['Settings']>;
