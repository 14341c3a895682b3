import type { Instant } from '../../../platform/time/instant.ts';

/** What a variable of a notice holds, and the type of its value. */
interface ValueOf {
  /** The id of a resource. It leads to that resource and stands in no text. */
  readonly id: string;
  /** A name: text of one line. */
  readonly name: string;
  /** Text; line breaks are kept in the body. */
  readonly text: string;
  /** Shown in the reader's language and time zone. */
  readonly instant: Instant;
  readonly number: number;
  /** An https address, or null if the notice leads nowhere. It stands in no text. */
  readonly url: string | null;
  /** The place of something among others of its kind. It stands in no text. */
  readonly place: number;
}

export type VariableKind = keyof ValueOf;

/** What a notice leads to. The generic `web` is an address, the others are resources of this API. */
export type LinkKind =
  | 'matchRequest'
  | 'match'
  | 'chatRoom'
  | 'chatMessage'
  | 'session'
  | 'recommendations'
  | 'dashboard'
  | 'web';

/** The groups of notices that a list can be filtered by. */
export const categories = ['match', 'chat', 'session', 'stats', 'account', 'system'] as const;
export type Category = (typeof categories)[number];

interface NoticeType {
  readonly category: Category;
  /** Passes quiet hours and pauses, and cannot be switched off unless it `isOptional`. */
  readonly isCritical: boolean;
  readonly isOptional?: true;
  /** The variable with the instant at which nobody wants to know any more. */
  readonly until?: string;
  /** The channels that are on unless the receiver has chosen otherwise. */
  readonly channels: Readonly<Record<'inApp' | 'push' | 'email', boolean>>;
  /** Another user causes the notice. Its texts may name them as `actor`. */
  readonly hasActor: boolean;
  /** Is given once in the life of an account, and so never forgotten: otherwise it would be given again. */
  readonly isOnce: boolean;
  /** What the row of a notice holds. */
  readonly variables: Readonly<Record<string, VariableKind>>;
  /** What the hook `details` looks up whenever the text is made. */
  readonly details?: Readonly<Record<string, VariableKind>>;
  /** The variables that the title and body must contain together, in each language. */
  readonly required: readonly string[];
  readonly link: { readonly kind: LinkKind; readonly variable: string | null; readonly parent?: string } | null;
}

const everywhere = { inApp: true, push: true, email: true } as const;
const inAppAndPush = { inApp: true, push: true, email: false } as const;
const ofMatching = { category: 'match', isCritical: false, hasActor: true, isOnce: false } as const;
const ofSessions = {
  category: 'session',
  isCritical: false,
  channels: everywhere,
  hasActor: true,
  isOnce: false,
  variables: { sessionId: 'id', startsAt: 'instant' },
  required: ['actor', 'startsAt'],
  link: { kind: 'session', variable: 'sessionId' },
} as const;
const ofStats = {
  category: 'stats',
  isCritical: false,
  channels: inAppAndPush,
  hasActor: false,
  isOnce: false,
  link: { kind: 'dashboard', variable: null },
} as const;

/**
 * Every type of notice. Templates, links, filters and channels follow from this table. A new type needs an entry here,
 * its texts in default-templates.ts, and a row of `notification_types`. Its category is the first word of the type, so
 * that the index of the list needs no column for it; `data/category.ts` names the one exception.
 */
export const noticeTypes = {
  /** Another user has sent the receiver a match request. */
  'match.request_received': {
    ...ofMatching,
    channels: everywhere,
    variables: { requestId: 'id' },
    required: ['actor'],
    link: { kind: 'matchRequest', variable: 'requestId' },
  },
  /** A request that the receiver sent was accepted. */
  'match.request_accepted': {
    ...ofMatching,
    channels: everywhere,
    variables: { requestId: 'id', matchId: 'id', roomId: 'id' },
    required: ['actor'],
    link: { kind: 'match', variable: 'matchId' },
  },
  /** A request that the receiver sent was declined. */
  'match.request_declined': {
    ...ofMatching,
    channels: { inApp: true, push: false, email: false },
    variables: { requestId: 'id' },
    required: ['actor'],
    link: { kind: 'matchRequest', variable: 'requestId' },
  },
  /** A request waits for the receiver's answer and has one day left. */
  'match.request_expiring': {
    ...ofMatching,
    channels: inAppAndPush,
    variables: { requestId: 'id', expiresAt: 'instant' },
    required: ['actor', 'expiresAt'],
    link: { kind: 'matchRequest', variable: 'requestId' },
  },
  /**
   * A partner has written while the receiver was not looking at their room. There is one notice for each room: the next
   * message takes its place. It tells of the messages behind `after`, up to `through`.
   */
  'chat.message': {
    category: 'chat',
    isCritical: false,
    channels: inAppAndPush,
    hasActor: true,
    isOnce: false,
    variables: { roomId: 'id', after: 'place', through: 'place' },
    details: { message: 'text', count: 'number' },
    required: ['actor'],
    link: { kind: 'chatRoom', variable: 'roomId' },
  },
  /**
   * Others have written in a group while the receiver was not looking at it. There is one notice for each group, as of
   * `chat.message`. Its actor is the latest of the senders.
   */
  'chat.group_message': {
    category: 'chat',
    isCritical: false,
    channels: inAppAndPush,
    hasActor: false,
    isOnce: false,
    variables: { roomId: 'id', after: 'place', through: 'place' },
    details: { room: 'name', sender: 'name', message: 'text', count: 'number' },
    required: ['room'],
    link: { kind: 'chatRoom', variable: 'roomId' },
  },
  /** A message mentions the receiver. There is one notice for each such message. */
  'chat.mention': {
    category: 'chat',
    isCritical: false,
    channels: inAppAndPush,
    hasActor: true,
    isOnce: false,
    variables: { roomId: 'id', messageId: 'id' },
    details: { message: 'text' },
    required: ['actor'],
    link: { kind: 'chatMessage', variable: 'messageId', parent: 'roomId' },
  },
  /** Another user has corrected a message of the receiver. There is one notice for each correction. */
  'chat.correction': {
    category: 'chat',
    isCritical: false,
    channels: inAppAndPush,
    hasActor: true,
    isOnce: false,
    variables: { roomId: 'id', messageId: 'id' },
    details: { message: 'text' },
    required: ['actor'],
    link: { kind: 'chatMessage', variable: 'messageId', parent: 'roomId' },
  },
  /** A partner has made the receiver a member of a room. The latest time counts: there is one notice for each room. */
  'chat.invited': {
    category: 'chat',
    isCritical: false,
    channels: everywhere,
    hasActor: true,
    isOnce: false,
    variables: { roomId: 'id', membership: 'id' },
    details: { room: 'name' },
    required: ['actor'],
    link: { kind: 'chatRoom', variable: 'roomId' },
  },
  /** A partner has asked the receiver for a session. */
  'session.requested': ofSessions,
  /** A partner has confirmed a session for which the receiver asked. */
  'session.confirmed': ofSessions,
  /** A partner has declined a session for which the receiver asked. */
  'session.declined': ofSessions,
  /** A confirmed session is cancelled, or a session of two users who can no longer meet. */
  'session.cancelled': ofSessions,
  /** The same, less than 4 hours before it would begin: the receiver may be on their way. */
  'session.cancelled_late': { ...ofSessions, isCritical: true },
  /** A partner has reported that the receiver did not come. */
  'session.no_show': ofSessions,
  /** A session of the receiver comes. */
  'session.reminder': { ...ofSessions, until: 'startsAt' },
  /** It begins in one hour or less. A user who does not want it chooses other times, or switches it off. */
  'session.reminder_soon': {
    ...ofSessions,
    isCritical: true,
    isOptional: true,
    channels: inAppAndPush,
    until: 'startsAt',
  },
  /** A partner has changed what both see of a session. */
  'session.updated': {
    ...ofSessions,
    channels: inAppAndPush,
    variables: { sessionId: 'id', startsAt: 'instant', changeId: 'id' },
  },
  /** A partner has proposed another time, which begins at `startsAt`. */
  'session.proposed': ofSessions,
  /** A partner has accepted the time that the receiver proposed. */
  'session.proposal_accepted': ofSessions,
  /** A partner has declined it. */
  'session.proposal_declined': ofSessions,
  /** A partner has not answered a request or a proposal of the receiver. */
  'session.expired': ofSessions,
  /** Clocks change: from this session on, a series begins at another local time of the receiver. */
  'session.clock_moved': ofSessions,
  /** A session of a series could not follow a new law about clocks, because its new time is taken. */
  'session.time_kept': ofSessions,
  /** A session of the receiver is over. */
  'session.feedback_due': { ...ofSessions, channels: inAppAndPush },
  /** It is evening, and the streak of the receiver ends with this day unless they are active until `endsAt`. */
  'stats.streak_at_risk': {
    ...ofStats,
    until: 'endsAt',
    variables: { days: 'number', endsAt: 'instant' },
    required: ['endsAt'],
  },
  /** The receiver has reached their goal of a day, once for each day. */
  'stats.daily_goal_reached': { ...ofStats, variables: { minutes: 'number' }, required: ['minutes'] },
  /** The receiver has reached their goal of a week, once for each week. */
  'stats.weekly_goal_reached': { ...ofStats, variables: { days: 'number' }, required: ['days'] },
  /** A week is over in which the receiver was active. Its figures are those of the moment at which the text is made. */
  'stats.weekly_summary': {
    ...ofStats,
    channels: { inApp: true, push: false, email: true },
    variables: {},
    details: { minutes: 'number', days: 'number', sessions: 'number' },
    required: [],
  },
  /** The receiver has finished onboarding. */
  'onboarding.completed': {
    category: 'account',
    isCritical: false,
    channels: { inApp: true, push: false, email: false },
    hasActor: false,
    isOnce: true,
    variables: {},
    required: [],
    link: { kind: 'recommendations', variable: null },
  },
  /** An administrator tells the receiver something. */
  'system.announcement': {
    category: 'system',
    isCritical: false,
    channels: everywhere,
    hasActor: false,
    isOnce: false,
    variables: { title: 'text', body: 'text', link: 'url' },
    required: ['title', 'body'],
    link: { kind: 'web', variable: 'link' },
  },
} as const satisfies Readonly<Record<string, NoticeType>>;

export type NotificationType = keyof typeof noticeTypes;

/** The variables of each type of notification: what `notify` takes. */
export type NotificationVariables = {
  readonly [Type in NotificationType]: {
    readonly [
      Name in keyof (typeof noticeTypes)[Type]['variables']
    ]: ValueOf[(typeof noticeTypes)[Type]['variables'][Name] & VariableKind];
  };
};

/** The names of all types. */
export const typeNames = Object.keys(noticeTypes) as readonly NotificationType[];

/**
 * Types whose notices stay, without the name, while the actor hides from the receiver: those of several users, and
 * those of sessions, which take place all the same. `telling` says when they go.
 */
export const typesThatStay: readonly NotificationType[] = typeNames.filter(
  (type) => type === 'chat.group_message' || aboutType(type).category === 'session',
);

/** What is known about a type, without its own literal types. */
export function aboutType(type: NotificationType): NoticeType {
  return noticeTypes[type];
}

/** The type with this name, or undefined if there is none. */
export function findType(name: string): NotificationType | undefined {
  return typeNames.find((type) => type === name);
}

/** A variable that texts may contain. */
export interface TextVariable {
  readonly name: string;
  readonly kind: Exclude<VariableKind, 'id' | 'url' | 'place'>;
  readonly isRequired: boolean;
}

/** The variables that the texts of a type may contain, the actor first. */
export function textVariablesOf(type: NotificationType): TextVariable[] {
  const { hasActor, variables, details = {}, required } = aboutType(type);
  const all: readonly (readonly [string, VariableKind])[] = [
    ...(hasActor ? [['actor', 'name'] as const] : []),
    ...Object.entries(variables),
    ...Object.entries(details),
  ];
  return all.flatMap(([name, kind]) =>
    kind === 'id' || kind === 'url' || kind === 'place' ? [] : [{ name, kind, isRequired: required.includes(name) }],
  );
}
