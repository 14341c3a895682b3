// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { MatchPartName } from './MatchPartName.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** One part of the score of a direction. */
export const MatchPart = z.lazy(() => z.object({
  part: MatchPartName,
  label: z.string(),
  points: z.int().check(z.gte(0), z.lte(100)),
  maxPoints: z.int().check(z.gte(0), z.lte(100)),
  isUsed: z.boolean(),
}));

true satisfies Agrees<typeof MatchPart, components['schemas']['MatchPart']>;
