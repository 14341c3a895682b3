// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import { LanguageTag } from './LanguageTag.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Why two users suit each other. */
export const MatchReason = z.lazy(() => z.object({
  code: z.enum([
    'speaks_your_language',
    'learns_your_language',
    'shared_hours',
    'shared_topics',
    'shared_goals',
    'similar_level',
    'suits_them_too',
  ]),
  parameters: z.object({
    language: z.exactOptional(LanguageTag),
    level: z.exactOptional(CefrLevel),
    minutesAWeek: z.exactOptional(z.int().check(z.gte(0), z.lte(10080))),
    topics: z.exactOptional(z.array(ReferenceCode)),
    motivations: z.exactOptional(z.array(ReferenceCode)),
    score: z.exactOptional(z.int().check(z.gte(0), z.lte(100))),
  }),
  text: z.string(),
}));

true satisfies Agrees<typeof MatchReason, components['schemas']['MatchReason']>;
