// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What happened. In groups: `member_added` by the member who invited them, `member_left`, `member_removed` by the
 * owner or an
 * admin. In groups and public rooms: `room_renamed`. Other codes will follow: show a message whose code the app does
 * not know
 * as nothing.
 */
export const ChatEventCode = z.lazy(() => z.enum(['member_added', 'member_left', 'member_removed', 'room_renamed']));

true satisfies Agrees<typeof ChatEventCode, components['schemas']['ChatEventCode']>;
