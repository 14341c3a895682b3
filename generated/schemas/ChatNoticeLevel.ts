// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Of what in the room the user is told. `all`: of every message. `mentions`: only of what is meant for them. `none`:
 * of
 * nothing.
 */
export const ChatNoticeLevel = z.enum(['all', 'mentions', 'none']);

true satisfies Agrees<typeof ChatNoticeLevel, components['schemas']['ChatNoticeLevel']>;
