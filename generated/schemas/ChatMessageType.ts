// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What a message contains. `text`: a text. `hidden`: a message of a group that the reader does not see, because they
 * and its sender share a block, or because the sender is suspended or leaving. It has its place and nothing else: no
 * text, no
 * reactions, and the id `00000000-0000-0000-0000-000000000000` in place of the sender. It counts nowhere as unread;
 * leave it
 * out of the page. Other types will follow.
 */
export const ChatMessageType = z.lazy(() => z.enum(['text', 'hidden']));

true satisfies Agrees<typeof ChatMessageType, components['schemas']['ChatMessageType']>;
