import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { outbox } from '../../../store/tables.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import type { NotificationType } from '../rules/types.ts';
import { type Addressed, isPushOrdered } from './deliveries.ts';
import { deliver } from './job-kinds.ts';
import { objectionTo } from './objection.ts';
import { notificationDeliveries as deliveries, notifications } from './tables.ts';
import { joinActor } from './visible.ts';

/** So many at most are told of by one push beside its own notice. */
const MOST_TOGETHER = 98;

/**
 * The query for the other notices of a user whose pushes still wait, and against which nothing speaks. What lets one of
 * them come lets all come: quiet hours and pauses are the user's. Their jobs lead to them.
 *
 * @param types the types whose pushes are on.
 */
export const waitingPushes = template(
  (now: Value<Instant>, { notificationId, userId }: Values<Addressed>, types: Value<readonly NotificationType[]>) =>
    select(
      sql`SELECT d.notification_id FROM ${outbox} o CROSS JOIN ${deliveries} d ON d.notification_id = o.dedupe_key AND d.channel = 'push' AND d.target = ''
        CROSS JOIN ${userProfiles} u ON u.id = o.user_id CROSS JOIN ${notifications} n ON n.id = d.notification_id AND n.user_id = u.id ${joinActor}
      WHERE o.user_id = ${userId} AND o.kind = ${deliver.name} AND o.delivered_at IS NULL AND o.dead_at IS NULL AND d.notification_id <> ${notificationId}
        AND d.outcome = 'held' AND d.type IN ${jsonList(types)} AND (${objectionTo(userId, now)}) IS NULL
      ORDER BY n.created_at, n.id LIMIT ${sql.raw(String(MOST_TOGETHER))}`,
      (row) => text(row, 'notification_id'),
    ),
);

/**
 * Makes the statement that records that the push of a notice tells of these others too. What has been decided stays.
 * Nothing changes if the push of the notice is part of another one by then.
 */
export const combinePushes = template(
  (now: Value<Instant>, notificationId: Value<string>, others: Value<readonly string[]>) =>
    sql`UPDATE ${deliveries} SET outcome = 'sent', reason = 'combined', due_at = NULL, changed_at = ${now}
      WHERE notification_id IN ${jsonList(others)} AND channel = 'push' AND target = '' AND outcome = 'held' AND ${isPushOrdered(notificationId)}`,
);
