// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { MatchPartName } from './MatchPartName.ts';

/** One part of a direction. */
export const MatchPart = z.lazy(() => z.object({
  part: MatchPartName,
  points: z.int().min(0).max(100),
  maxPoints: z.int().min(0).max(100),
  isUsed: z.boolean(),
}));
