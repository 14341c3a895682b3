// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionFeedback } from './SessionFeedback.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What the two users think of a session that has taken place. */
export const SessionFeedbackOfBoth = z.lazy(() => z.object({
  own: z.nullable(SessionFeedback),
  partner: z.nullable(SessionFeedback),
  until: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof SessionFeedbackOfBoth, components['schemas']['SessionFeedbackOfBoth']>;
