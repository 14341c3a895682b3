// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What kind of room it is. `direct`: the room of two users who are or were matched. Other kinds will follow. */
export const ChatRoomKind = z.lazy(() => z.literal('direct'));

true satisfies Agrees<typeof ChatRoomKind, components['schemas']['ChatRoomKind']>;
