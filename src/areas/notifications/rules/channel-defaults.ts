import { aboutType, typeNames, type NotificationType } from './types.ts';

/** The ways by which a notification reaches a user. */
export const channels = ['inApp', 'push', 'email'] as const;
export type Channel = (typeof channels)[number];

/** Whether each channel is on. */
export type Switches = Readonly<Record<Channel, boolean>>;

/** What holds for a type as long as the user has chosen nothing. */
export interface ChannelDefaults extends Switches {
  /** It passes quiet hours, a pause and the digest. */
  readonly isCritical: boolean;
  /** The channels that cannot be switched off. */
  readonly locked: readonly Channel[];
}

/** The channels that are always on for a critical type, unless it is optional. */
const lockedWhenCritical: readonly Channel[] = ['inApp', 'email'];

export type DefaultsTable = Readonly<Record<NotificationType, ChannelDefaults>>;

/** The defaults of each type. A change here changes the preferences of every user who has not chosen otherwise. */
export const channelDefaults = Object.fromEntries(
  typeNames.map((type) => {
    const { channels: usual, isCritical, isOptional } = aboutType(type);
    return [type, { ...usual, isCritical, locked: isCritical && !isOptional ? lockedWhenCritical : [] }];
  }),
) as DefaultsTable; // the keys are all types

/**
 * A hexadecimal digit for each type. It is part of the ETag of preferences, because their answers contain the defaults
 * and these change with a deployment.
 */
export const defaultsMark: string = typeNames
  .map((type) => {
    const { inApp, push, email, isCritical } = channelDefaults[type];
    return [inApp, push, email, isCritical].reduce((bits, isOn) => bits * 2 + Number(isOn), 0).toString(16);
  })
  .join('');
