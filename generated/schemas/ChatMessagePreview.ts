// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatEvent } from './ChatEvent.ts';
import { ChatMessageType } from './ChatMessageType.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A message in short, as a list of rooms or a quotation shows it. */
export const ChatMessagePreview = z.lazy(() => z.object({
  messageId: z.guid().check(z.toLowerCase()),
  sequence: z.int().check(z.gte(1)),
  senderId: UserId,
  type: ChatMessageType,
  text: z.nullable(z.string().check(z.maxLength(200))),
  event: z.nullable(ChatEvent),
  createdAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ChatMessagePreview, components['schemas']['ChatMessagePreview']>;
