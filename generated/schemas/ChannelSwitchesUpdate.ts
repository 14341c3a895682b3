// Generated from contract/. Do not edit.
import * as z from 'zod';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch: channels that are left out stay as they are, null returns a channel to its default. */
export const ChannelSwitchesUpdate = z.strictObject({
  inApp: z.exactOptional(z.boolean().nullable()),
  push: z.exactOptional(z.boolean().nullable()),
  email: z.exactOptional(z.boolean().nullable()),
});

true satisfies Agrees<typeof ChannelSwitchesUpdate, components['schemas']['ChannelSwitchesUpdate']>;
