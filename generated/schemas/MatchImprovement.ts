// Generated from contract/. Do not edit.
import * as z from 'zod';
import { MatchSignal } from './MatchSignal.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import { WeeklyBlock } from './WeeklyBlock.ts';

/**
 * Something the reader can change about her own profile, and what it would bring. `add_free_hours` and `add_topics`
 * come from several people
 * of the list at once, never from a single one; so a compatibility has none of them.
 */
export const MatchImprovement = z.lazy(() => z.object({
  code: z.enum(['add_free_hours', 'add_topics', 'use_signal']),
  parameters: z.object({
    minutesAWeek: z.exactOptional(z.int().min(0).max(10080)),
    block: z.exactOptional(WeeklyBlock),
    topics: z.exactOptional(z.array(ReferenceCode)),
    signal: z.exactOptional(MatchSignal),
  }),
  gain: z.int().min(1).max(100),
  text: z.string(),
}));
