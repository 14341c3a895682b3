// Generated from contract/. Do not edit.
import * as z from 'zod';
import { MissingPart } from './MissingPart.ts';

/** How complete the profile is, and what would raise the score most. */
export const ProfileCompleteness = z.lazy(() => z.object({
  score: z.int().min(0).max(100),
  missing: z.array(MissingPart),
}));
