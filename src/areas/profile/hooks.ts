/** Hooks of the area profile, which areas above it answer. */
import type { Instant } from '../../platform/time/instant.ts';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { Clock } from '../../platform/time/clock.ts';
import type { Statement } from '../../store/statement.ts';
import { Hook } from '../hook.ts';

/** A user in a condition: their id, or the column that contains it. */
export type UserIn = string | SQLWrapper;

/** Condition: one of the two users has blocked the other. */
export const blockRelation = new Hook<[one: UserIn, other: UserIn], SQL>('profile.blockRelation');

/** Condition: the two users have a current match. */
export const matchRelation = new Hook<[one: UserIn, other: UserIn], SQL>('profile.matchRelation');

/** Condition: something other than a profile still needs the picture with this id. */
export const pictureUse = new Hook<[imageId: string], SQL>('profile.pictureUse');

/**
 * Statements that follow a change of a user's languages or free hours, or a completed onboarding, in the same batch.
 * Triggers of the database follow all other changes. `now` is the instant of the change.
 */
export const onProfileChange = new Hook<[userId: string, now: Instant], readonly Statement[]>(
  'profile.onProfileChange',
);

/**
 * Statements that follow a possible change of a user's age group, in the same batch: a declared or corrected birth, another
 * time zone, a birthday. `hasNewAgeGroup` says in them whether it has changed.
 */
export const onAgeGroupChange = new Hook<[clock: Clock, userId: string], readonly Statement[]>(
  'profile.onAgeGroupChange',
);

/**
 * Statements that follow a change of anything but age that decides whether two users may ask each other: gender, wishes,
 * who sees the age band. In the same batch, behind the change.
 */
export const onSuitabilityChange = new Hook<[clock: Clock, userId: string], readonly Statement[]>(
  'profile.onSuitabilityChange',
);

/** Statements that follow a user's request to delete their account, or their suspension, in the same batch. */
export const onLeave = new Hook<[clock: Clock, userId: string], readonly Statement[]>('profile.onLeave');

/** Statements that follow the suspension of a user's account by a moderator, in the same batch. */
export const onSuspend = new Hook<[clock: Clock, userId: string], readonly Statement[]>('profile.onSuspend');
