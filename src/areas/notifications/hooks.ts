import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../platform/time/instant.ts';
import type { Value } from '../../store/template.ts';
import { Hook } from '../hook.ts';
import type { NotificationType } from './rules/types.ts';

/**
 * Whether the cause of a notice still stands: for some types, a condition on the notice `n` of a query (its `variables`
 * are JSON text). A type that no area names always stands.
 */
export type Causes = Readonly<Partial<Record<NotificationType, SQL>>>;

/** Which notices an area tells on a condition, and that condition on the notice `n` of a query. */
export interface Telling {
  readonly types: readonly NotificationType[];
  readonly isTold: SQL;
}

/**
 * Asked wherever notices are read or counted: whether a notice is there for its receiver at all. One that is not is
 * passed over, like one whose actor hides.
 */
export const telling = new Hook<[now: Value<Instant>], Telling>('notifications.telling');

/**
 * What is looked up whenever the text of a notice is made: for some types, an expression on the notice `n` of a query
 * that gives a JSON object. Its values stand beside those that are stored (`details` in `rules/types.ts`).
 */
export type Details = Readonly<Partial<Record<NotificationType, SQL>>>;

/** Asked wherever the text of a notice is made, so that nothing has to be stored that may change or be deleted. */
export const details = new Hook<[], Details>('notifications.details');

/**
 * Whether the receiver of a notice does not want to be told of what it is about: for some types, a condition on the
 * notice `n` of a query. A type that no area names can only be switched off as a whole.
 */
export type Mutes = Causes;

/** Asked right before a notice is pushed or mailed, because the receiver can have muted its subject since. */
export const mutes = new Hook<[], Mutes>('notifications.mutes');

/** Asked right before a notice is pushed or mailed. Nothing is sent about what is no longer true. */
export const causes = new Hook<[now: Value<Instant>], Causes>('notifications.causes');
