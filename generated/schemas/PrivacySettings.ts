// Generated from contract/ (contract 895974f0ba51). Do not edit.
import * as z from 'zod';
import { Audience } from './Audience.ts';

/** Who may see what. The server applies it to every answer. */
export const PrivacySettings = z.lazy(() => z.object({
  profileVisibility: Audience,
  onlineStatusAudience: Audience,
  messageAudience: Audience,
  ageBandAudience: Audience,
  residenceAudience: Audience,
  isRecommended: z.boolean(),
}));
