// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatRoomTitle } from './ChatRoomTitle.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A room to create. */
export const NewChatRoom = z.strictObject({ kind: z.enum(['group', 'public']), title: ChatRoomTitle });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewChatRoom = z.compile(NewChatRoom, { strict: true });

true satisfies Agrees<typeof NewChatRoom, components['schemas']['NewChatRoom']>;
