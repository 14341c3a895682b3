import { addTime, instantOf, millisecondsOf, type Instant } from '../../../platform/time/instant.ts';
import { makeFault, resultOf, type Checked, type Weekday } from '../../profile/index.ts';
import { channelDefaults, channels, type Channel, type DefaultsTable, type Switches } from './channel-defaults.ts';
import { typeNames, type NotificationType } from './types.ts';

/** What a user has chosen; the defaults apply to the rest. */
export type ChannelChoices = { readonly [Type in NotificationType]?: Partial<Switches> };

/** Hours in local time (`HH:MM`) in which nothing disturbs. If `to` is not after `from`, they end on the next day. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  /** The days on which they begin. */
  readonly weekdays: readonly Weekday[];
}

export const digestFrequencies = ['off', 'daily', 'weekly'] as const;

/** When e-mails come that are collected. */
export interface Digest {
  readonly frequency: (typeof digestFrequencies)[number];
  /** Local time, `HH:MM`. */
  readonly at: string;
  /** The day of a weekly digest. */
  readonly weekday: Weekday;
}

/** Which notifications a user gets, by which channels and when. */
export interface Preferences {
  readonly channels: ChannelChoices;
  readonly quietHours: QuietHours | null;
  readonly digest: Digest;
  readonly pausedUntil: Instant | null;
  readonly pushWhileActive: boolean;
}

/** The preferences of a user who has chosen nothing. */
export const defaultPreferences: Preferences = {
  channels: {},
  quietHours: null,
  digest: { frequency: 'off', at: '08:00', weekday: 'monday' },
  pausedUntil: null,
  pushWhileActive: false,
};

/** A merge patch of the choices (RFC 7396): null returns to the default. */
export type ChoicesPatch = {
  readonly [Type in NotificationType]?: { readonly [Each in Channel]?: boolean | null } | null;
};

/** A merge patch of the preferences: absent properties stay as they are. Quiet hours are replaced as a whole. */
export interface PreferencesPatch {
  readonly channels?: ChoicesPatch;
  readonly quietHours?: QuietHours | null;
  readonly digest?: Partial<Digest>;
  readonly pausedUntil?: Instant | null;
  readonly pushWhileActive?: boolean;
}

/** A patch as it is sent: the instant may have another form. */
export type PreferencesInput = Omit<PreferencesPatch, 'pausedUntil'> & { readonly pausedUntil?: string | null };

/** The longest pause, in days. */
export const PAUSE_DAYS = 90;

/** Which channels are on for a type. Those that are locked are on whatever was chosen when they were not. */
export function switchesOf(
  type: NotificationType,
  choices: ChannelChoices,
  defaults: DefaultsTable = channelDefaults,
): Switches {
  const { isCritical: _isCritical, locked, ...usual } = defaults[type];
  return { ...usual, ...choices[type], ...Object.fromEntries(locked.map((name) => [name, true])) };
}

/** The types of which a channel is on. */
export function typesOn(channel: Channel, choices: ChannelChoices): NotificationType[] {
  return typeNames.filter((type) => switchesOf(type, choices)[channel]);
}

/** The channels of a type that cannot be switched off. */
export function lockedChannelsOf(
  type: NotificationType,
  defaults: DefaultsTable = channelDefaults,
): readonly Channel[] {
  return defaults[type].locked;
}

/**
 * Checks what the schema of the request cannot: quiet hours do not end when they begin, a pause ends soon, no locked
 * channel is switched off.
 */
export function checkNotificationPreferences(
  input: PreferencesInput,
  now: Instant,
  defaults: DefaultsTable = channelDefaults,
): Checked<PreferencesPatch> {
  const { pausedUntil, ...patch } = input;
  const { channels: choices = {}, quietHours } = patch;
  const until = typeof pausedUntil === 'string' ? millisecondsOf(pausedUntil) : null;
  const faults = [
    ...(quietHours && quietHours.from === quietHours.to ? [emptyHours] : []),
    ...(until !== null && !isSoon(until, now) ? [pauseFault] : []),
    ...typeNames.flatMap((type) => lockedFaults(type, choices[type] ?? {}, defaults)),
  ];
  if (pausedUntil === undefined) return resultOf(faults, patch);
  return resultOf(faults, { ...patch, pausedUntil: until === null ? null : instantOf(until) });
}

function isSoon(until: number, now: Instant): boolean {
  return until > Date.parse(now) && until <= Date.parse(addTime(now, { days: PAUSE_DAYS }));
}

const emptyHours = makeFault(
  '/body/quietHours/to',
  'Is the same as from. Send two different times, or null for no quiet hours.',
  'from과 같습니다. 서로 다른 시각을 보내거나, 방해 금지 시간을 없애려면 null을 보내 주세요.',
  {
    en: 'Quiet hours cannot begin and end at the same time.',
    ko: '방해 금지 시간의 시작과 끝은 서로 달라야 합니다.',
  },
);

const pauseFault = makeFault(
  '/body/pausedUntil',
  `Is not in the future, or is more than ${PAUSE_DAYS} days ahead.`,
  `지난 시각이거나 ${PAUSE_DAYS}일보다 뒤입니다.`,
  {
    en: `Please choose a time within the next ${PAUSE_DAYS} days.`,
    ko: `지금부터 ${PAUSE_DAYS}일 이내의 시각을 선택해 주세요.`,
  },
);

type TypePatch = Exclude<ChoicesPatch[NotificationType], null | undefined>;

function lockedFaults(type: NotificationType, patch: TypePatch, defaults: DefaultsTable) {
  const locked = lockedChannelsOf(type, defaults);
  return channels
    .filter((channel) => patch[channel] === false && locked.includes(channel))
    .map((channel) =>
      makeFault(
        `/body/channels/${type}/${channel}`,
        'Is locked: this type of notification is critical and always comes by this channel.',
        '끌 수 없습니다. 중요한 알림이므로 이 채널로 항상 보냅니다.',
        {
          en: 'This notification is important for your account and cannot be switched off here.',
          ko: '계정을 지키는 데 중요한 알림이라 여기서 끌 수 없습니다.',
        },
      ),
    );
}
