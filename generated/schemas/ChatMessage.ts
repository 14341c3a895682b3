// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatEvent } from './ChatEvent.ts';
import { ChatMessagePreview } from './ChatMessagePreview.ts';
import { ChatMessageText } from './ChatMessageText.ts';
import { ChatMessageType } from './ChatMessageType.ts';
import { ChatReaction } from './ChatReaction.ts';
import { LanguageTag } from './LanguageTag.ts';
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
  text: z.nullable(ChatMessageText),
  event: z.nullable(ChatEvent),
  replyTo: z.nullable(ChatMessagePreview),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  revision: z.int().check(z.gte(1)),
  editedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  deletedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  changeSequence: z.int().check(z.gte(0)),
  reactions: z.array(ChatReaction).check(z.maxLength(20)),
  correctionCount: z.int().check(z.gte(0), z.lte(20)),
  mentions: z.array(UserId).check(z.maxLength(20)),
  language: z.nullable(LanguageTag),
}));

true satisfies Agrees<typeof ChatMessage, components['schemas']['ChatMessage']>;
