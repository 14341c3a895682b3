// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { FoundChatMessage } from './FoundChatMessage.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `FoundChatMessage`. */
export const FoundChatMessagePage = z.lazy(() => z.object({
  items: z.array(FoundChatMessage),
  nextCursor: z.nullable(Cursor),
}));

true satisfies Agrees<typeof FoundChatMessagePage, components['schemas']['FoundChatMessagePage']>;
