// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How far the caller has read. */
export const ChatReadPositionUpdate = z.strictObject({ readSequence: z.int().check(z.gte(0)) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledChatReadPositionUpdate = z.compile(ChatReadPositionUpdate, { strict: true });

true satisfies Agrees<typeof ChatReadPositionUpdate, components['schemas']['ChatReadPositionUpdate']>;
