// Generated from contract/ (contract 895974f0ba51). Do not edit.
import * as z from 'zod';
import { MatchSignal } from './MatchSignal.ts';
import { ReferenceCode } from './ReferenceCode.ts';

/** Something the reader can change about her own profile, and what it would bring. */
export const MatchImprovement = z.lazy(() => z.object({
  code: z.enum(['add_free_hours', 'add_topics', 'use_signal', 'answer_requests']),
  parameters: z.object({
    minutesAWeek: z.exactOptional(z.int().min(0).max(10080)),
    topics: z.exactOptional(z.array(ReferenceCode)),
    signal: z.exactOptional(MatchSignal),
  }),
  gain: z.int().min(1).max(100),
  text: z.string(),
}));
