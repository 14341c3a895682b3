// Generated from contract/. Do not edit.
import * as z from 'zod';
import { MatchPart } from './MatchPart.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * How well two users suit each other, 0 to 100. It is the harmonic mean of the two directions, rounded, so a good
 * direction cannot make up for a bad one. For the other user's direction only the total is shown.
 */
export const MatchScore = z.lazy(() => z.object({
  total: z.int().min(0).max(100),
  yours: z.object({ total: z.int().min(0).max(100), parts: z.array(MatchPart) }),
  theirs: z.object({ total: z.int().min(0).max(100) }),
  formula: z.string(),
  overlapMinutes: z.int().min(0).max(10080),
}));

true satisfies Agrees<typeof MatchScore, components['schemas']['MatchScore']>;
