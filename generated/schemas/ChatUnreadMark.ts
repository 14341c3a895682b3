// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Where the unread messages are to begin. */
export const ChatUnreadMark = z.strictObject({ fromSequence: z.int().check(z.gte(1)) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledChatUnreadMark = z.compile(ChatUnreadMark, { strict: true });

true satisfies Agrees<typeof ChatUnreadMark, components['schemas']['ChatUnreadMark']>;
