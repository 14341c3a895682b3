// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatMessage } from './ChatMessage.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Consecutive messages of a room. */
export const ChatMessageWindow = z.lazy(() => z.object({
  items: z.array(ChatMessage),
  hasEarlier: z.boolean(),
  hasLater: z.boolean(),
  lastSequence: z.int().check(z.gte(0)),
  lastChangeSequence: z.int().check(z.gte(0)),
}));

true satisfies Agrees<typeof ChatMessageWindow, components['schemas']['ChatMessageWindow']>;
