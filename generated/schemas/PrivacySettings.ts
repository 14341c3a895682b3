// Generated from contract/. Do not edit.
import * as z from 'zod';
import { Audience } from './Audience.ts';

/**
 * Who may see what. The server applies it to every answer. A person whose `ageBandAudience` is not `everyone` is not
 * recommended to people
 * who ask for certain age bands.
 */
export const PrivacySettings = z.lazy(() => z.object({
  profileVisibility: Audience,
  onlineStatusAudience: Audience,
  messageAudience: Audience,
  ageBandAudience: Audience,
  residenceAudience: Audience,
  isRecommended: z.boolean(),
}));
