// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatMessagePreview } from './ChatMessagePreview.ts';
import { ChatRoomKind } from './ChatRoomKind.ts';
import { PersonSummary } from './PersonSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A chat room, as one of its members sees it. */
export const ChatRoom = z.lazy(() => z.object({
  roomId: z.guid().toLowerCase(),
  kind: ChatRoomKind,
  partner: PersonSummary,
  isWritable: z.boolean(),
  lastSequence: z.int().min(0),
  lastMessage: ChatMessagePreview.nullable(),
  lastActivityAt: z.string().refine(...format('date-time')),
  createdAt: z.string().refine(...format('date-time')),
}));

true satisfies Agrees<typeof ChatRoom, components['schemas']['ChatRoom']>;
