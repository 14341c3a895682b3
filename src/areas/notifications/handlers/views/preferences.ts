import type { components } from '../../../../../generated/client/types.ts';
import { typeNames } from '../../rules/types.ts';
import { lockedChannelsOf, switchesOf, type Preferences } from '../../rules/preferences.ts';
import type { NotificationType } from '../../rules/types.ts';

type Schemas = components['schemas'];

/** Preferences as the contract shows them, with the defaults where the user has chosen nothing. */
export function notificationPreferencesView({
  channels,
  quietHours,
  ...rest
}: Preferences): Schemas['NotificationPreferences'] {
  const shown = typeNames.map((type) => [type, { ...switchesOf(type, channels), locked: [...lockedChannelsOf(type)] }]);
  return {
    // One entry for each type.
    channels: Object.fromEntries(shown) as Record<NotificationType, Schemas['ChannelSwitches']>,
    quietHours: quietHours && { ...quietHours, weekdays: [...quietHours.weekdays] },
    ...rest,
  };
}
