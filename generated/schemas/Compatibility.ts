// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import { LanguageTag } from './LanguageTag.ts';
import { MatchImprovement } from './MatchImprovement.ts';
import { MatchReason } from './MatchReason.ts';
import { MatchScore } from './MatchScore.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How well another user suits the caller. */
export const Compatibility = z.lazy(() => z.object({
  userId: UserId,
  isEligible: z.boolean(),
  obstacles: z.array(z.enum([
    'languages',
    'age',
    'own_preferences',
    'not_available',
    'already_matched',
    'request_open',
    'declined_recently',
    'too_soon',
    'own_feedback',
  ])),
  languages: z.nullable(z.object({ native: LanguageTag, learning: LanguageTag, level: CefrLevel })),
  score: z.nullable(MatchScore),
  reasons: z.array(MatchReason),
  whatWouldHelp: z.array(MatchImprovement),
  algorithmVersion: z.string(),
}));

true satisfies Agrees<typeof Compatibility, components['schemas']['Compatibility']>;
