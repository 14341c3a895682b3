// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatMessagePreview } from './ChatMessagePreview.ts';
import { ChatMessageText } from './ChatMessageText.ts';
import { ChatMessageType } from './ChatMessageType.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A message of a chat room. */
export const ChatMessage = z.lazy(() => z.object({
  messageId: z.guid().toLowerCase(),
  roomId: z.guid().toLowerCase(),
  sequence: z.int().min(1),
  senderId: UserId,
  clientMessageId: z.guid().toLowerCase(),
  type: ChatMessageType,
  text: ChatMessageText,
  replyTo: ChatMessagePreview.nullable(),
  createdAt: z.string().refine(...format('date-time')),
}));

true satisfies Agrees<typeof ChatMessage, components['schemas']['ChatMessage']>;
