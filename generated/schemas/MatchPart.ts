// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { MatchPartName } from './MatchPartName.ts';

/** One part of a direction. */
export const MatchPart = z.object({
  part: MatchPartName,
  points: z.int().min(0).max(100),
  maxPoints: z.int().min(0).max(100),
  isUsed: z.boolean(),
});
