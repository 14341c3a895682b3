// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatCorrectionSpan } from './ChatCorrectionSpan.ts';
import { ChatCorrectionText } from './ChatCorrectionText.ts';
import { ChatMessageText } from './ChatMessageText.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A correction of a message. */
export const ChatCorrection = z.lazy(() => z.object({
  correctionId: z.guid().check(z.toLowerCase()),
  clientCorrectionId: z.guid().check(z.toLowerCase()),
  roomId: z.guid().check(z.toLowerCase()),
  messageId: z.guid().check(z.toLowerCase()),
  authorId: UserId,
  revision: z.int().check(z.gte(1)),
  original: ChatMessageText,
  corrected: z.string(),
  spans: z.array(ChatCorrectionSpan).check(z.minLength(1), z.maxLength(20)),
  comment: z.nullable(ChatCorrectionText),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  learnedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof ChatCorrection, components['schemas']['ChatCorrection']>;
