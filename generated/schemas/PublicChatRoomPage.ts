// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { PublicChatRoom } from './PublicChatRoom.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `PublicChatRoom`. */
export const PublicChatRoomPage = z.lazy(() => z.object({
  items: z.array(PublicChatRoom),
  nextCursor: z.nullable(Cursor),
}));

true satisfies Agrees<typeof PublicChatRoomPage, components['schemas']['PublicChatRoomPage']>;
