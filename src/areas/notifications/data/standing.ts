import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { code, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import { typeNames, type NotificationType } from '../rules/types.ts';
import { objectionTo } from './objection.ts';
import { notifications } from './tables.ts';
import { variablesOfNotice } from './variables.ts';
import { joinActor, shownActorName } from './visible.ts';

/** What the text of a notice is made of. */
export interface NoticeContent {
  readonly type: NotificationType;
  /** JSON text of an object. */
  readonly variables: string;
  readonly actorName: string | null;
}

/** A notice whose text has to be made. */
export interface StoredNotice extends NoticeContent {
  readonly notificationId: string;
}

/** The columns of a `StoredNotice`, in a query that has the notice as `n` and its actor as `p`. */
export function storedColumns(receiverId: SQL): SQL {
  return sql`n.id AS notification_id, n.type, ${variablesOfNotice()} AS variables, ${shownActorName(receiverId)} AS actor_name`;
}

export function storedFrom(row: Row): StoredNotice {
  return {
    notificationId: text(row, 'notification_id'),
    type: code(row, 'type', typeNames),
    variables: text(row, 'variables'),
    actorName: textOrNull(row, 'actor_name'),
  };
}

/** The query for those of these notices of a user against which nothing speaks now, the earliest first. */
export const standingNotices = template((userId: Value<string>, ids: Value<readonly string[]>, now: Value<Instant>) =>
  select(
    sql`SELECT ${storedColumns(sql`n.user_id`)} FROM ${userProfiles} u CROSS JOIN ${notifications} n ON n.id IN ${jsonList(ids)} AND n.user_id = u.id ${joinActor}
        WHERE u.id = ${userId} AND (${objectionTo(userId, now)}) IS NULL ORDER BY n.created_at, n.id`,
    storedFrom,
  ),
);
