// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatMessage } from './ChatMessage.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Messages of a room that changed after they were sent. */
export const ChatChanges = z.lazy(() => z.object({
  items: z.array(ChatMessage),
  hasMore: z.boolean(),
  isReset: z.boolean(),
  lastChangeSequence: z.int().check(z.gte(0)),
  lastSequence: z.int().check(z.gte(0)),
}));

true satisfies Agrees<typeof ChatChanges, components['schemas']['ChatChanges']>;
