import { enqueueEach, enqueueFrom } from '../../../store/outbox.ts';
import { compute, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { channelDefaults } from '../rules/channel-defaults.ts';
import type { NotificationType } from '../rules/types.ts';
import { text } from '../../../store/row.ts';
import { select, type Select } from '../../../store/statement.ts';
import { outbox } from '../../../store/tables.ts';
import { announceArrivalStatement, arrivalOf } from './counters.ts';
import { deliver, email } from './job-kinds.ts';
import { noticeIdAt } from './notice-id.ts';
import { notificationDeliveries as deliveries, notificationPreferences, notifications } from './tables.ts';
import { isVisibleNotice, joinActor } from './visible.ts';

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
  jobId?: Value<string>,
): SQL[] {
  const about = sql`SELECT ${userId} AS user_id, ${actorId} AS actor_id, ${variables} AS variables, ${dedupeKey} AS dedupe_key WHERE ${condition}`;
  return insertNotificationsStatements(now, type, about, jobId);
}

/**
 * Makes the statements that write one notification for each row of `about`, a select of `user_id`, `actor_id`,
 * `variables` (JSON text) and `dedupe_key`, and one job each that delivers it. `about` must not depend on the table of
 * notifications, because it is read again after they are written.
 *
 * @param jobId the id of the job, so that it can be announced, if `about` yields at most one row.
 */
export function insertNotificationsStatements(
  now: Value<Instant>,
  type: Value<NotificationType>,
  about: SQL,
  jobId?: Value<string>,
): SQL[] {
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${notifications} o WHERE o.user_id = n.user_id AND o.type = ${type} AND o.dedupe_key = n.dedupe_key)`;
  const written = selectWritten(now, type, about);
  return [
    announceArrivalStatement(
      now,
      sql`SELECT n.user_id, ${isInApp(type)} AND ${isSeen(now)} AS is_counted FROM ${noticesOf(type, about)} ${joinActor} WHERE ${isNew}`,
    ),
    insertStatement(now, type, about),
    jobId === undefined ? enqueueEach(now, deliver, written) : enqueueFrom({ id: jobId, now }, deliver, written),
  ];
}

/**
 * Makes the same statements for a type of which a user has one notification with each key, the latest: it takes the
 * place of the one before, with everything that was still to be sent of that. Rows of `about` that are there already
 * change nothing. The last statement returns the ids of the jobs.
 */
export function replaceNotificationsStatements(
  now: Value<Instant>,
  type: Value<NotificationType>,
  about: SQL,
): readonly [...SQL[], Select<string>] {
  const earlier = sql`o.user_id = n.user_id AND o.type = ${type} AND o.dedupe_key = n.dedupe_key`;
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${notifications} o WHERE ${earlier} AND o.variables = n.variables)`;
  const wasCounted = sql`EXISTS (SELECT 1 FROM ${notifications} o WHERE ${earlier} AND o.is_counted = 1 AND o.read_at IS NULL AND o.deleted_at IS NULL)`;
  const replaced = sql`SELECT o.id FROM ${noticesOf(type, about)} CROSS JOIN ${notifications} o ON ${earlier} WHERE o.variables <> n.variables`;
  return [
    announceArrivalStatement(
      now,
      sql`SELECT n.user_id, (${isInApp(type)} AND ${isSeen(now)}) OR ${wasCounted} AS is_counted FROM ${noticesOf(type, about)} ${joinActor} WHERE ${isNew}`,
    ),
    sql`DELETE FROM ${outbox} WHERE kind IN (${deliver.name}, ${email.name}) AND dedupe_key IN (${replaced})`,
    sql`DELETE FROM ${deliveries} WHERE notification_id IN (${replaced})`,
    sql`DELETE FROM ${notifications} WHERE id IN (${replaced})`,
    insertStatement(now, type, about),
    select(sql`${enqueueEach(now, deliver, selectWritten(now, type, about))} RETURNING id`, (row) => text(row, 'id')),
  ];
}

/** The rows of `about` as notices `n`, of which it can be asked whether their receivers will see them. */
function noticesOf(type: Value<NotificationType>, about: SQL): SQL {
  return sql`(SELECT about.*, ${type} AS type FROM (${about}) AS about) n`;
}

function isSeen(now: Value<Instant>): SQL {
  return isVisibleNotice(sql`n.user_id`, now);
}

function insertStatement(now: Value<Instant>, type: Value<NotificationType>, about: SQL): SQL {
  const arrival = arrivalOf(sql`n.user_id`);
  return sql`INSERT INTO ${notifications} (id, user_id, actor_id, type, variables, dedupe_key, created_at, in_app, deleted_at, is_counted)
    SELECT ${noticeIdAt(arrival)}, n.user_id, n.actor_id, ${type}, n.variables, n.dedupe_key, ${arrival},
      ${isInApp(type)}, iif(${isInApp(type)}, NULL, ${arrival}), ${isSeen(now)}
    FROM ${noticesOf(type, about)} ${joinActor} WHERE true ON CONFLICT (user_id, type, dedupe_key) DO NOTHING`;
}

/**
 * Selects the job of each notification that was just written. A repeated event finds its notification with an earlier
 * instant. At the same instant the key of the job holds it back.
 */
function selectWritten(now: Value<Instant>, type: Value<NotificationType>, about: SQL): SQL {
  return sql`SELECT json_object('notificationId', n.id, 'userId', n.user_id, 'type', n.type) AS payload, n.id AS dedupe_key, n.user_id
    FROM (${about}) AS told CROSS JOIN ${notifications} n ON n.user_id = told.user_id AND n.type = ${type} AND n.dedupe_key = told.dedupe_key
    WHERE n.created_at >= ${now}`;
}

/** Whether the list shows notices of this type to the user `n.user_id`: what they have chosen, or the default. */
function isInApp(type: Value<NotificationType>): SQL {
  const chosen = compute([type], (name) => `$."${name}".inApp`);
  const usual = compute([type], (name) => channelDefaults[name].inApp);
  const isLocked = compute([type], (name) => channelDefaults[name].locked.includes('inApp'));
  return sql`(${isLocked} OR coalesce((SELECT json_extract(channels, ${chosen}) FROM ${notificationPreferences} WHERE user_id = n.user_id), ${usual}))`;
}
