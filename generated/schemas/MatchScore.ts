// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { MatchPart } from './MatchPart.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * How well two users suit each other, 0 to 100. It is the harmonic mean of the two directions, rounded, so a good
 * direction cannot make up for a bad one. For the other user's direction only the total is shown.
 */
export const MatchScore = z.lazy(() => z.object({
  total: z.int().check(z.gte(0), z.lte(100)),
  yours: z.object({ total: z.int().check(z.gte(0), z.lte(100)), parts: z.array(MatchPart) }),
  theirs: z.object({ total: z.int().check(z.gte(0), z.lte(100)) }),
  formula: z.string(),
  overlapMinutes: z.int().check(z.gte(0), z.lte(10080)),
}));

true satisfies Agrees<typeof MatchScore, components['schemas']['MatchScore']>;
