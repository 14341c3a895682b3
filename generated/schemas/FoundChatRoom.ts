// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatRoomKind } from './ChatRoomKind.ts';
import { ChatRoomTitle } from './ChatRoomTitle.ts';
import { PersonSummary } from './PersonSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The room of a message that a search has found. */
export const FoundChatRoom = z.lazy(() => z.object({
  roomId: z.guid().check(z.toLowerCase()),
  kind: ChatRoomKind,
  partner: z.nullable(PersonSummary),
  title: z.nullable(ChatRoomTitle),
}));

true satisfies Agrees<typeof FoundChatRoom, components['schemas']['FoundChatRoom']>;
