// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatUnread } from './ChatUnread.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How far the caller has read in a room. */
export const ChatReadPosition = z.lazy(() => z.object({ readSequence: z.int().check(z.gte(0)), unread: ChatUnread }));

true satisfies Agrees<typeof ChatReadPosition, components['schemas']['ChatReadPosition']>;
