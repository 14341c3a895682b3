// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatMessagePreview } from './ChatMessagePreview.ts';
import { ChatMessageText } from './ChatMessageText.ts';
import { ChatMessageType } from './ChatMessageType.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A message of a chat room. */
export const ChatMessage = z.lazy(() => z.object({
  messageId: z.guid().check(z.toLowerCase()),
  roomId: z.guid().check(z.toLowerCase()),
  sequence: z.int().check(z.gte(1)),
  senderId: UserId,
  clientMessageId: z.guid().check(z.toLowerCase()),
  type: ChatMessageType,
  text: ChatMessageText,
  replyTo: z.nullable(ChatMessagePreview),
  createdAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ChatMessage, components['schemas']['ChatMessage']>;
