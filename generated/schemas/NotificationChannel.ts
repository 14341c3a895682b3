// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** `inApp` is the list of notifications and its badge, `push` the Web Push to devices, `email` an e-mail. */
export const NotificationChannel = z.lazy(() => z.enum(['inApp', 'push', 'email']));

true satisfies Agrees<typeof NotificationChannel, components['schemas']['NotificationChannel']>;
