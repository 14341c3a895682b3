import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { NotificationType } from '../rules/types.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { announceArrivalStatement, arrivalOf } from './counters.ts';
import { notifications } from './tables.ts';

/** A row of the table of notifications. */
export interface NewNotification {
  readonly userId: string;
  readonly actorId: string | null;
  readonly type: NotificationType;
  /** JSON text of an object. */
  readonly variables: string;
  readonly dedupeKey: string;
}

/**
 * Makes the statements that write a notification, if `condition` holds. The same cause twice gives one notification.
 */
export function insertNotificationStatements(
  now: Value<Instant>,
  { userId, actorId, type, variables, dedupeKey }: Values<NewNotification>,
  condition: SQL = sql`true`,
): SQL[] {
  const about = sql`SELECT ${userId} AS user_id, ${actorId} AS actor_id, ${variables} AS variables, ${dedupeKey} AS dedupe_key WHERE ${condition}`;
  return insertNotificationsStatements(now, type, about);
}

/**
 * Makes the statements that write one notification for each row of `about`, a select of `user_id`, `actor_id`,
 * `variables` (JSON text) and `dedupe_key`.
 */
export function insertNotificationsStatements(now: Value<Instant>, type: Value<NotificationType>, about: SQL): SQL[] {
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${notifications} n WHERE n.user_id = about.user_id AND n.type = ${type} AND n.dedupe_key = about.dedupe_key)`;
  return [
    announceArrivalStatement(now, sql`SELECT about.user_id FROM (${about}) AS about WHERE ${isNew}`),
    sql`INSERT INTO ${notifications} (id, user_id, actor_id, type, variables, dedupe_key, created_at)
      SELECT ${randomUuid}, about.user_id, about.actor_id, ${type}, about.variables, about.dedupe_key, ${arrivalOf(sql`about.user_id`)}
      FROM (${about}) AS about WHERE true ON CONFLICT (user_id, type, dedupe_key) DO NOTHING`,
  ];
}
