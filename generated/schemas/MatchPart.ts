// Generated from contract/. Do not edit.
import * as z from 'zod';
import { MatchPartName } from './MatchPartName.ts';

/** One part of the score of a direction. */
export const MatchPart = z.lazy(() => z.object({
  part: MatchPartName,
  label: z.string(),
  points: z.int().min(0).max(100),
  maxPoints: z.int().min(0).max(100),
  isUsed: z.boolean(),
}));
