// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatRoomRole } from './ChatRoomRole.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a member is to be. Without a role, the user joins or is invited. */
export const ChatMemberUpdate = z.strictObject({ role: z.exactOptional(ChatRoomRole) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledChatMemberUpdate = z.compile(ChatMemberUpdate, { strict: true });

true satisfies Agrees<typeof ChatMemberUpdate, components['schemas']['ChatMemberUpdate']>;
