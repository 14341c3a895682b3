import type { SQL } from 'drizzle-orm';
import { insertNotificationStatement, insertNotificationsStatement } from '../data/insert.ts';
import { deleteNotificationsStatement } from '../data/withdraw.ts';
import type { NotificationType, NotificationVariables } from '../rules/types.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { newId } from '../../../platform/ids.ts';

/** Something a person is told. */
export interface Notice<Type extends NotificationType> {
  /** Who is told. */
  readonly userId: string;
  /** Whose doing it was; absent if nobody's but the receiver's own. */
  readonly actorId?: string;
  readonly type: Type;
  readonly variables: NotificationVariables[Type];
  /** Two notices of one type to one person with the same key are one. */
  readonly dedupeKey: string;
}

/**
 * The one door to notifications. Put the statements into the batch of the cause: the notice exists exactly if the change does.
 *
 * @param condition if given, the notice is written only if it holds (for instance `carries(…)`).
 */
export function notify<Type extends NotificationType>(clock: Clock, notice: Notice<Type>, condition?: SQL): SQL[] {
  const { userId, actorId = null, type, variables, dedupeKey } = notice;
  const row = {
    id: newId(),
    userId,
    actorId,
    type,
    variables: JSON.stringify(variables),
    dedupeKey,
    createdAt: clock.nowIso(),
  };
  return [insertNotificationStatement(row, condition)];
}

/**
 * Like `notify`, where only the database knows who is told: `about` selects `user_id`, `actor_id`, `variables` (JSON text of
 * what the type carries) and `dedupe_key`; one notice for each row.
 */
export function notifyEach(clock: Clock, type: NotificationType, about: SQL): SQL[] {
  return [insertNotificationsStatement(type, clock.nowIso(), about)];
}

/** Takes notices back whose cause is gone: `about` selects `user_id` and `dedupe_key`. */
export function withdrawNotices(types: readonly NotificationType[], about: SQL): SQL[] {
  return [deleteNotificationsStatement(types, about)];
}
