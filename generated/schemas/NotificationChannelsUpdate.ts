// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ChannelSwitchesUpdate } from './ChannelSwitchesUpdate.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch: types that are left out stay as they are, null returns a type to its defaults. */
export const NotificationChannelsUpdate = z.strictObject({
  'match.request_received': z.exactOptional(ChannelSwitchesUpdate.nullable()),
  'match.request_accepted': z.exactOptional(ChannelSwitchesUpdate.nullable()),
  'match.request_declined': z.exactOptional(ChannelSwitchesUpdate.nullable()),
  'match.request_expiring': z.exactOptional(ChannelSwitchesUpdate.nullable()),
  'onboarding.completed': z.exactOptional(ChannelSwitchesUpdate.nullable()),
  'system.announcement': z.exactOptional(ChannelSwitchesUpdate.nullable()),
});

true satisfies Agrees<typeof NotificationChannelsUpdate, components['schemas']['NotificationChannelsUpdate']>;
