// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatMessageText } from './ChatMessageText.ts';
import { LanguageTag } from './LanguageTag.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A message to send. */
export const NewChatMessage = z.strictObject({
  clientMessageId: z.guid().check(z.toLowerCase()),
  text: ChatMessageText,
  replyTo: z.exactOptional(z.guid().check(z.toLowerCase())),
  mentions: z.exactOptional(z.array(UserId).check(z.maxLength(20))),
  language: z.exactOptional(LanguageTag),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewChatMessage = z.compile(NewChatMessage, { strict: true });

true satisfies Agrees<typeof NewChatMessage, components['schemas']['NewChatMessage']>;
