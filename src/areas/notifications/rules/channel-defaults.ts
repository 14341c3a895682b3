import type { NotificationType } from './types.ts';

/** The ways by which a notification reaches a user. */
export const channels = ['inApp', 'push', 'email'] as const;
export type Channel = (typeof channels)[number];

/** Whether each channel is on. */
export type Switches = Readonly<Record<Channel, boolean>>;

/** What holds for a type as long as the user has chosen nothing. */
export interface ChannelDefaults extends Switches {
  /** It passes quiet hours, a pause and the digest, and its `lockedWhenCritical` cannot be switched off. */
  readonly isCritical: boolean;
}

/** The channels that are always on for a critical type. */
export const lockedWhenCritical: readonly Channel[] = ['inApp', 'email'];

export type DefaultsTable = Readonly<Record<NotificationType, ChannelDefaults>>;

const usual = { inApp: true, push: true, email: false, isCritical: false };

/** The defaults of each type. A change here changes the preferences of every user who has not chosen otherwise. */
export const channelDefaults: DefaultsTable = {
  'match.request_received': { ...usual, email: true },
  'match.request_accepted': { ...usual, email: true },
  'match.request_declined': { ...usual, push: false },
  'match.request_expiring': usual,
  'onboarding.completed': { ...usual, push: false },
};

/** The names of all types. */
export const notificationTypes = Object.keys(channelDefaults) as readonly NotificationType[]; // the keys of the table

/**
 * A hexadecimal digit for each type. It is part of the ETag of preferences, because their answers contain the defaults
 * and these change with a deployment.
 */
export const defaultsMark: string = notificationTypes
  .map((type) => {
    const { inApp, push, email, isCritical } = channelDefaults[type];
    return [inApp, push, email, isCritical].reduce((bits, isOn) => bits * 2 + Number(isOn), 0).toString(16);
  })
  .join('');
