// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch: channels that are left out stay as they are, null returns a channel to its default. */
export const ChannelSwitchesUpdate = z.strictObject({
  inApp: z.exactOptional(z.nullable(z.boolean())),
  push: z.exactOptional(z.nullable(z.boolean())),
  email: z.exactOptional(z.nullable(z.boolean())),
});

true satisfies Agrees<typeof ChannelSwitchesUpdate, components['schemas']['ChannelSwitchesUpdate']>;
