// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a message contains. `text`: a text. Other types will follow. */
export const ChatMessageType = z.lazy(() => z.literal('text'));

true satisfies Agrees<typeof ChatMessageType, components['schemas']['ChatMessageType']>;
