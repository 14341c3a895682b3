// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What a member of a group or public room may do. Each room has one `owner`, who changes roles, hands the room over
 * and
 * deletes it. Owner and `admin` rename the room and remove members; an admin removes no other admin and not the owner.
 */
export const ChatRoomRole = z.enum(['owner', 'admin', 'member']);

true satisfies Agrees<typeof ChatRoomRole, components['schemas']['ChatRoomRole']>;
