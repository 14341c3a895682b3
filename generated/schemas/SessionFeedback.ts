// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionFeedbackWords } from './SessionFeedbackWords.ts';
import { SessionRating } from './SessionRating.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a user thinks of a session. */
export const SessionFeedback = z.lazy(() => z.object({
  rating: SessionRating,
  words: z.nullable(SessionFeedbackWords),
  createdAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof SessionFeedback, components['schemas']['SessionFeedback']>;
