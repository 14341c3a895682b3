// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import { LanguageTag } from './LanguageTag.ts';
import { MatchReason } from './MatchReason.ts';
import { MatchScore } from './MatchScore.ts';
import { PersonSummary } from './PersonSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A recommended partner, with the score and the reasons. */
export const Recommendation = z.lazy(() => z.object({
  partner: PersonSummary,
  languages: z.object({ native: LanguageTag, learning: LanguageTag, level: CefrLevel }),
  score: MatchScore,
  reasons: z.array(MatchReason),
}));

true satisfies Agrees<typeof Recommendation, components['schemas']['Recommendation']>;
