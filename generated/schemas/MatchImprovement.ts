// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { MatchSignal } from './MatchSignal.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import { WeeklyBlock } from './WeeklyBlock.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A change the caller can make in their own profile, and what it would gain. `add_free_hours` and `add_topics` are
 * derived from at least 20 users together, never from a single one; `getCompatibility` therefore returns neither.
 */
export const MatchImprovement = z.lazy(() => z.object({
  code: z.enum(['add_free_hours', 'add_topics', 'use_signal']),
  parameters: z.object({
    minutesAWeek: z.exactOptional(z.int().check(z.gte(0), z.lte(10080))),
    block: z.exactOptional(WeeklyBlock),
    topics: z.exactOptional(z.array(ReferenceCode)),
    signal: z.exactOptional(MatchSignal),
  }),
  gain: z.int().check(z.gte(1), z.lte(100)),
  text: z.string(),
}));

true satisfies Agrees<typeof MatchImprovement, components['schemas']['MatchImprovement']>;
