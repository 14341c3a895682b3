/** Hooks of the area profile, which areas above it answer. */
import type { Value } from '../../store/template.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { Statement } from '../../store/statement.ts';
import type { Deps } from '../../platform/deps.ts';
import { Hook } from '../hook.ts';
import type { Languages } from './rules/languages.ts';

/** A user in a condition: their id, or the column that contains it. */
export type UserIn = Value<string> | SQLWrapper;

/** Condition: one of the two users has blocked the other. */
export const blockRelation = new Hook<[one: UserIn, other: UserIn], SQL>('profile.blockRelation');

/** Condition: the two users have a current match. */
export const matchRelation = new Hook<[one: UserIn, other: UserIn], SQL>('profile.matchRelation');

/** Condition: something other than a profile still needs the picture with this id. */
export const pictureUse = new Hook<[imageId: Value<string>], SQL>('profile.pictureUse');

/**
 * Statements that follow a change of what others can see of a user or of what they look for, at the end of the same
 * batch: profile, status of the account, settings, languages, free hours, interests, preferences, completed onboarding.
 * `now` is the instant of the change.
 */
export const onProfileChange = new Hook<[userId: Value<string>, now: Value<Instant>], readonly Statement[]>(
  'profile.onProfileChange',
);

/**
 * Statements that follow a possible change of a user's age group, in the same batch: a declared or corrected birth,
 * another time zone. `hasNewAgeGroup` says in them whether it has changed.
 */
export const onAgeGroupChange = new Hook<[now: Value<Instant>, userId: Value<string>], readonly Statement[]>(
  'profile.onAgeGroupChange',
);

/**
 * Statements that follow a change of anything but age that decides whether two users may ask each other: gender,
 * wishes, who sees the age band. In the same batch, behind the change.
 */
export const onSuitabilityChange = new Hook<[now: Value<Instant>, userId: Value<string>], readonly Statement[]>(
  'profile.onSuitabilityChange',
);

/**
 * Statements that follow the 18th birthdays of several users, in the same batch and before their age group is stored.
 * As few as possible: the cron passes many birthdays with the statements of one invocation.
 */
export const onBirthdays = new Hook<[now: Value<Instant>, userIds: Value<readonly string[]>], readonly Statement[]>(
  'profile.onBirthdays',
);

/** Statements that note new levels of a user's languages, in the batch that stores the languages and before it. */
export const onLanguagesChange = new Hook<
  [now: Value<Instant>, userId: Value<string>, learning: Value<Languages['learning']>],
  readonly Statement[]
>('profile.onLanguagesChange');

/** Statements that follow another time zone of a user, in the same batch and behind it. */
export const onZoneChange = new Hook<[now: Value<Instant>, userId: Value<string>], readonly Statement[]>(
  'profile.onZoneChange',
);

/** Statements that count a user's topics, in the batch that stores the new list and before it. */
export const onTopicsChange = new Hook<[userId: Value<string>, topics: Value<readonly string[]>], readonly Statement[]>(
  'profile.onTopicsChange',
);

/** Statements that follow a sign of life of a user, in the same batch. `userId` is a select of at most one id. */
export const onActivity = new Hook<[userId: SQL, now: Value<Instant>], readonly Statement[]>('profile.onActivity');

/** Statements in the batch that purges an account, before anything is deleted. */
export const onPurge = new Hook<[userId: Value<string>, now: Value<Instant>], readonly Statement[]>('profile.onPurge');

/** Statements that follow a user's request to delete their account, in the same batch. */
export const onLeave = new Hook<[now: Value<Instant>, userId: Value<string>], readonly Statement[]>('profile.onLeave');

/**
 * Statements that follow a change of whether others see a user at all, in the same batch: who sees their profile, a
 * restored account. Suspension and deletion have hooks of their own.
 *
 * `condition`, if given: who sees them changes. The statements stand before that change then.
 */
export const onVisibilityChange = new Hook<
  [now: Value<Instant>, userId: Value<string>, condition?: SQL],
  readonly Statement[]
>('profile.onVisibilityChange');

/**
 * What begins after the commit of a change of whether users see each other, or may ask each other. It must not delay
 * the answer.
 */
export const afterVisibilityChange = new Hook<[deps: Deps], void>('profile.afterVisibilityChange');

/** Two users who may no longer reach each other: named, or by the match that has ended. */
export type Separation = { readonly userId: string; readonly otherId: string } | { readonly matchId: string };

/**
 * What follows the commit of a block or of the end of a match, before the answer: when it is given, nothing more that
 * one of the two sends reaches the other live.
 */
export const afterSeparation = new Hook<[deps: Deps, pair: Separation], Promise<void>>('profile.afterSeparation');

/** Statements that follow the suspension of a user's account by a moderator, in the same batch. */
export const onSuspend = new Hook<[now: Value<Instant>, userId: Value<string>], readonly Statement[]>(
  'profile.onSuspend',
);
