// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatRoomTitle } from './ChatRoomTitle.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What to change of a room. */
export const ChatRoomUpdate = z.strictObject({ title: ChatRoomTitle });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledChatRoomUpdate = z.compile(ChatRoomUpdate, { strict: true });

true satisfies Agrees<typeof ChatRoomUpdate, components['schemas']['ChatRoomUpdate']>;
