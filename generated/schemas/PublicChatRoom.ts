// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatRoomTitle } from './ChatRoomTitle.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A public room that the caller can join, or in which they are. */
export const PublicChatRoom = z.lazy(() => z.object({
  roomId: z.guid().check(z.toLowerCase()),
  title: ChatRoomTitle,
  memberCount: z.int().check(z.gte(1), z.lte(500)),
  isMember: z.boolean(),
  lastActivityAt: z.string().check(z.refine(...format('date-time'))),
  createdAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof PublicChatRoom, components['schemas']['PublicChatRoom']>;
