// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { NotificationChannel } from './NotificationChannel.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** By which channels notifications of one type come. */
export const ChannelSwitches = z.lazy(() => z.object({
  inApp: z.boolean(),
  push: z.boolean(),
  email: z.boolean(),
  locked: z.array(NotificationChannel),
}));

true satisfies Agrees<typeof ChannelSwitches, components['schemas']['ChannelSwitches']>;
