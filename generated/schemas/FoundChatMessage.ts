// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatHighlight } from './ChatHighlight.ts';
import { ChatMessage } from './ChatMessage.ts';
import { FoundChatRoom } from './FoundChatRoom.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A message that a search has found. */
export const FoundChatMessage = z.lazy(() => z.object({
  room: FoundChatRoom,
  message: ChatMessage,
  highlights: z.array(ChatHighlight).check(z.minLength(1), z.maxLength(100)),
}));

true satisfies Agrees<typeof FoundChatMessage, components['schemas']['FoundChatMessage']>;
