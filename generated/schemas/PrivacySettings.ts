// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Audience } from './Audience.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Who can see what. The server applies these settings to every answer. A user whose `ageBandAudience` is not
 * `everyone`
 * is not recommended to users whose preferences or filters name certain age bands.
 */
export const PrivacySettings = z.lazy(() => z.object({
  profileVisibility: Audience,
  onlineStatusAudience: Audience,
  messageAudience: Audience,
  ageBandAudience: Audience,
  residenceAudience: Audience,
  isRecommended: z.boolean(),
}));

true satisfies Agrees<typeof PrivacySettings, components['schemas']['PrivacySettings']>;
