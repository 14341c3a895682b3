// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { MatchFeedbackKind } from './MatchFeedbackKind.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The caller's feedback on a recommendation. */
export const MatchFeedback = z.lazy(() => z.object({
  userId: UserId,
  kind: MatchFeedbackKind,
  hiddenUntil: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof MatchFeedback, components['schemas']['MatchFeedback']>;
