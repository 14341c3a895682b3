// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatMessagePreview } from './ChatMessagePreview.ts';
import { ChatRoomKind } from './ChatRoomKind.ts';
import { ChatRoomRole } from './ChatRoomRole.ts';
import { ChatRoomTitle } from './ChatRoomTitle.ts';
import { ChatUnread } from './ChatUnread.ts';
import { PersonSummary } from './PersonSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A chat room, as one of its members sees it. */
export const ChatRoom = z.lazy(() => z.object({
  roomId: z.guid().check(z.toLowerCase()),
  kind: ChatRoomKind,
  partner: z.nullable(PersonSummary),
  title: z.nullable(ChatRoomTitle),
  role: z.nullable(ChatRoomRole),
  memberCount: z.int().check(z.gte(1), z.lte(500)),
  isWritable: z.boolean(),
  lastSequence: z.int().check(z.gte(0)),
  lastMessage: z.nullable(ChatMessagePreview),
  unread: ChatUnread,
  lastActivityAt: z.string().check(z.refine(...format('date-time'))),
  createdAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ChatRoom, components['schemas']['ChatRoom']>;
