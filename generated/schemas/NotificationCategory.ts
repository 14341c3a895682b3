// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What a notification is about. `match`: match requests and matches; `chat`: messages; `session`: sessions with
 * partners; `stats`: streak, goals and weeks;
 * `account`: the user's own account;
 * `system`: news from the service.
 */
export const NotificationCategory = z.enum(['match', 'chat', 'session', 'stats', 'account', 'system']);

true satisfies Agrees<typeof NotificationCategory, components['schemas']['NotificationCategory']>;
