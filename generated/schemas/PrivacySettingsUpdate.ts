// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';
import { Audience } from './Audience.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Who can see what. */
export const PrivacySettingsUpdate = z.strictObject({
  profileVisibility: z.exactOptional(Audience),
  onlineStatusAudience: z.exactOptional(Audience),
  messageAudience: z.exactOptional(Audience),
  ageBandAudience: z.exactOptional(Audience),
  residenceAudience: z.exactOptional(Audience),
  isRecommended: z.exactOptional(z.boolean()),
}).check(z.refine(...minProperties(1)));

true satisfies Agrees<typeof PrivacySettingsUpdate, components['schemas']['PrivacySettingsUpdate']>;
