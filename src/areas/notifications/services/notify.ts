import { jsonText, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SQL } from 'drizzle-orm';
import type { Select } from '../../../store/statement.ts';
import {
  insertNotificationStatements,
  insertNotificationsStatements,
  replaceNotificationsStatements,
} from '../data/insert.ts';
import type { NotificationType, NotificationVariables } from '../rules/types.ts';

/** A notice to one user. */
export interface Notice<Type extends NotificationType> {
  /** The user who gets the notice. */
  readonly userId: Value<string>;
  /** The user who caused it; absent if only the receiver did. */
  readonly actorId?: Value<string>;
  readonly type: Type;
  readonly variables: Values<NotificationVariables[Type]>;
  /** Two notices of one type to one user with the same key are one notice. */
  readonly dedupeKey: Value<string>;
  /** The id of the job that delivers the notice, new for each call. `announceJobs` makes it run at once. */
  readonly jobId?: Value<string>;
}

/**
 * Makes the statements that write a notice, and the job that delivers it. Put them into the batch of the cause, so that
 * the notice exists exactly if the change does. All notifications are written through this function and those below.
 *
 * @param condition if given, the notice is written only if it holds (for instance `hasOperationId(…)`).
 */
export function notify<Type extends NotificationType>(
  now: Value<Instant>,
  notice: Notice<Type>,
  condition?: SQL,
): SQL[] {
  const { userId, actorId = null, type, variables, dedupeKey, jobId } = notice;
  return insertNotificationStatements(
    now,
    { userId, actorId, type, variables: jsonText(variables), dedupeKey },
    condition,
    jobId,
  );
}

/**
 * Like `notify`, if only the database knows who gets the notice. `about` selects `user_id`, `actor_id`, `variables`
 * (JSON text, as the type requires) and `dedupe_key`. Each row gives one notice. Without `jobId` the cron delivers
 * them.
 *
 * @param jobId as in `Notice`, if `about` yields at most one row.
 */
export function notifyEach(now: Value<Instant>, type: NotificationType, about: SQL, jobId?: Value<string>): SQL[] {
  return insertNotificationsStatements(now, type, about, jobId);
}

/**
 * Like `notifyEach`, for a type of which a user has one notice with each key: the new one takes the place of the one
 * before, read or not, and nothing that is still on its way of that is sent. What of one key was told already changes
 * nothing, if its variables are the same.
 *
 * @returns the statements. The last one returns the ids of the jobs, for `announceJobs`.
 */
export function notifyOfLatest(
  now: Value<Instant>,
  type: NotificationType,
  about: SQL,
): readonly [...SQL[], Select<string>] {
  return replaceNotificationsStatements(now, type, about);
}
