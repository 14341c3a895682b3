// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Up to which notification everything has been read. */
export const NotificationReadAll = z.strictObject({ upTo: z.guid().check(z.toLowerCase()) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNotificationReadAll = z.compile(NotificationReadAll, { strict: true });

true satisfies Agrees<typeof NotificationReadAll, components['schemas']['NotificationReadAll']>;
