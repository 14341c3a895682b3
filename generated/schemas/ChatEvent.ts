// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatEventCode } from './ChatEventCode.ts';
import { ChatRoomTitle } from './ChatRoomTitle.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What happened in a group or public room, in a message of the service. There is no text: show one in the language of
 * the
 * reader, with the names of `senderId`, who did it, and of `userId`.
 */
export const ChatEvent = z.lazy(() => z.object({
  code: ChatEventCode,
  userId: z.nullable(UserId),
  title: z.nullable(ChatRoomTitle),
}));

true satisfies Agrees<typeof ChatEvent, components['schemas']['ChatEvent']>;
