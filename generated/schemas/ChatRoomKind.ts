// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What kind of room it is. `direct`: the room of two users who are or were matched. `group`: up to 50 users whom
 * partners
 * have invited. `public`: up to 500 users; anyone of its age group can join.
 */
export const ChatRoomKind = z.lazy(() => z.enum(['direct', 'group', 'public']));

true satisfies Agrees<typeof ChatRoomKind, components['schemas']['ChatRoomKind']>;
