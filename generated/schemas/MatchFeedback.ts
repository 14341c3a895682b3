// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/schema-rules.ts';
import { MatchFeedbackKind } from './MatchFeedbackKind.ts';
import { UserId } from './UserId.ts';

/** What the reader has said about a recommendation. */
export const MatchFeedback = z.object({
  userId: UserId,
  kind: MatchFeedbackKind,
  hiddenUntil: z.string().refine(...format('date-time')).nullable(),
});
