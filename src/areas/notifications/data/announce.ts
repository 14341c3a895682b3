import { sql, type SQL } from 'drizzle-orm';
import { userProfiles } from '../../profile/index.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { isEntryAt, moveCursorBehind } from '../../../store/stepwise.ts';
import { outbox } from '../../../store/tables.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import type { NotificationVariables } from '../rules/types.ts';
import { insertNotificationsStatements } from './insert.ts';
import { announcement } from './job-kinds.ts';

/** An announcement to some users. */
export interface Announcement {
  readonly announcementId: string;
  readonly userIds: readonly string[];
  readonly variables: NotificationVariables['system.announcement'];
}

/** Selects the answer as JSON: how many of the users exist, and which do not. */
export function selectReceipt({ announcementId, userIds }: Values<Announcement>): SQL {
  const named = sql`json_each(${compute([userIds], JSON.stringify)}) e`;
  const exists = sql`EXISTS (SELECT 1 FROM ${userProfiles} p WHERE p.id = e.value AND p.status <> 'deleted')`;
  return sql`SELECT json_object('announcementId', ${announcementId},
    'toldCount', (SELECT count(*) FROM ${named} WHERE ${exists}),
    'unknownUserIds', (SELECT json_group_array(e.value) FROM ${named} WHERE NOT ${exists}))`;
}

/** How many users one step tells. */
const USERS_A_STEP = 100;

/** Selects the next users of an announcement; none if its cursor is elsewhere. */
function pageOf(announcementId: Value<string>, after: Value<string>): SQL {
  return sql`SELECT e.value AS id, o.payload, o.dedupe_key FROM ${outbox} o CROSS JOIN json_each(o.payload, '$.userIds') e
    WHERE ${isEntryAt(announcement, announcementId, after)} AND e.value > ${after} ORDER BY e.value LIMIT ${USERS_A_STEP}`;
}

/**
 * Makes the statements that tell the next users of an announcement. `moveCursor` belongs into the same batch, behind
 * them. A step that another consumer has made meanwhile changes nothing, because its cursor is elsewhere then.
 */
export const tellNextStatements = template((now: Value<Instant>, announcementId: Value<string>, after: Value<string>) =>
  insertNotificationsStatements(
    now,
    'system.announcement',
    sql`SELECT u.id AS user_id, NULL AS actor_id, page.payload -> 'variables' AS variables, page.dedupe_key
      FROM (${pageOf(announcementId, after)}) AS page CROSS JOIN ${userProfiles} u ON u.id = page.id AND u.status <> 'deleted'`,
  ),
);

/** Moves the cursor of an announcement behind the users whom a step has told, and returns it. */
export const moveCursor = template((announcementId: Value<string>, after: Value<string>) =>
  moveCursorBehind(announcement, announcementId, after, pageOf(announcementId, after)),
);
