/** What the profile area asks the areas above it. */
import type { Instant } from '../../platform/time/instant.ts';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { Clock } from '../../platform/time/clock.ts';
import type { Statement } from '../../store/statement.ts';
import { Hook } from '../hook.ts';

/** A user in a condition: their id, or the column that holds it. */
export type UserIn = string | SQLWrapper;

/** Condition: one of the two users has blocked the other. */
export const blockRelation = new Hook<[one: UserIn, other: UserIn], SQL>('profile.blockRelation');

/** Condition: the two users are matched at this moment. */
export const matchRelation = new Hook<[one: UserIn, other: UserIn], SQL>('profile.matchRelation');

/** Condition: something else than a profile still needs the picture with this id. */
export const pictureUse = new Hook<[imageId: string], SQL>('profile.pictureUse');

/** Statements that follow a change of a user's profile, languages or free hours, in its batch. `now` is the instant of the change. */
export const onProfileChange = new Hook<[userId: string, now: Instant], readonly Statement[]>(
  'profile.onProfileChange',
);

/** Statements that follow when a user asks for the deletion of their account, in the batch of the request. */
export const onLeave = new Hook<[clock: Clock, userId: string], readonly Statement[]>('profile.onLeave');
