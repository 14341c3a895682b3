import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { NotificationType } from '../rules/types.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { notifications } from './tables.ts';

/** A row of the table of notifications. */
export interface NewNotification {
  readonly userId: string;
  readonly actorId: string | null;
  readonly type: NotificationType;
  /** JSON text of an object. */
  readonly variables: string;
  readonly dedupeKey: string;
  readonly createdAt: Instant;
}

/**
 * Makes the statement that writes a notification, if `condition` holds. The same cause twice gives one notification.
 */
export function insertNotificationStatement(row: Values<NewNotification>, condition: SQL = sql`true`): SQL {
  return insertWhere(notifications, { id: randomUuid, ...row }, condition, onceOnly);
}

/**
 * Makes the statement that writes one notification for each row of `about`, a select of `user_id`, `actor_id`,
 * `variables` (JSON text) and `dedupe_key`.
 */
export function insertNotificationsStatement(type: NotificationType, createdAt: Value<Instant>, about: SQL): SQL {
  return sql`INSERT INTO ${notifications} (id, user_id, actor_id, type, variables, dedupe_key, created_at)
    SELECT ${randomUuid}, about.user_id, about.actor_id, ${type}, about.variables, about.dedupe_key, ${createdAt}
    FROM (${about}) AS about WHERE true ${onceOnly}`;
}

const onceOnly = sql`ON CONFLICT (user_id, type, dedupe_key) DO NOTHING`;
