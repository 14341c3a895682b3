/** Hooks of the area profile, which areas above it answer. */
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { Clock } from '../../platform/time/clock.ts';
import type { Statement } from '../../store/statement.ts';
import { Hook } from '../hook.ts';

/** A user in a condition: their id, or the column that contains it. */
export type UserIn = string | SQLWrapper;

/** Condition: one of the two users has blocked the other. */
export const isBlockedBetween = new Hook<[one: UserIn, other: UserIn], SQL>('profile.isBlockedBetween');

/** Condition: the two users have a current match. */
export const isMatchedBetween = new Hook<[one: UserIn, other: UserIn], SQL>('profile.isMatchedBetween');

/** Condition: something other than a profile still needs the picture with this id. */
export const isPictureKept = new Hook<[imageId: string], SQL>('profile.isPictureKept');

/**
 * Statements that follow a change of a user's profile, languages or free hours, in the same batch. `now` is the instant
 * of the change.
 */
export const onProfileChange = new Hook<[userId: string, now: string], readonly Statement[]>('profile.onProfileChange');

/** Statements that follow a user's request to delete their account, in the same batch. */
export const onLeave = new Hook<[clock: Clock, userId: string], readonly Statement[]>('profile.onLeave');
