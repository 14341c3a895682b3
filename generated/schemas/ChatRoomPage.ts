// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatRoom } from './ChatRoom.ts';
import { Cursor } from './Cursor.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `ChatRoom`. */
export const ChatRoomPage = z.lazy(() => z.object({ items: z.array(ChatRoom), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof ChatRoomPage, components['schemas']['ChatRoomPage']>;
