// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatMember } from './ChatMember.ts';
import { Cursor } from './Cursor.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `ChatMember`. */
export const ChatMemberPage = z.lazy(() => z.object({ items: z.array(ChatMember), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof ChatMemberPage, components['schemas']['ChatMemberPage']>;
