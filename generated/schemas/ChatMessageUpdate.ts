// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatMessageText } from './ChatMessageText.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a message is to say instead. */
export const ChatMessageUpdate = z.strictObject({ text: ChatMessageText });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledChatMessageUpdate = z.compile(ChatMessageUpdate, { strict: true });

true satisfies Agrees<typeof ChatMessageUpdate, components['schemas']['ChatMessageUpdate']>;
