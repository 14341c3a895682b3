// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { Cursor } from './Cursor.ts';
import { MatchImprovement } from './MatchImprovement.ts';
import { Recommendation } from './Recommendation.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `Recommendation`. */
export const RecommendationPage = z.lazy(() => z.object({
  items: z.array(Recommendation),
  nextCursor: z.nullable(Cursor),
  algorithmVersion: z.string(),
  rankedAt: z.string().check(z.refine(...format('date-time'))),
  expiresAt: z.string().check(z.refine(...format('date-time'))),
  whatWouldHelp: z.array(MatchImprovement),
}));

true satisfies Agrees<typeof RecommendationPage, components['schemas']['RecommendationPage']>;
