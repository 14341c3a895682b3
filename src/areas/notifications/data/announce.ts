import { sql, type SQL } from 'drizzle-orm';
import { userProfiles } from '../../profile/index.ts';
import { compute, type Value, type Values } from '../../../store/template.ts';

/** An announcement to some users. */
export interface Announcement {
  readonly announcementId: string;
  readonly userIds: readonly string[];
  /** JSON text of the variables. */
  readonly variables: string;
}

/** Selects the users to tell, and the variables of the notice: for `notifyEach`. */
export function selectTold({ announcementId, userIds, variables }: Values<Announcement>): SQL {
  return sql`SELECT p.id AS user_id, NULL AS actor_id, ${variables} AS variables, ${announcementId} AS dedupe_key
    FROM ${named(userIds)} CROSS JOIN ${userProfiles} p ON p.id = e.value AND p.status <> 'deleted'`;
}

/** Selects the answer as JSON: how many of the users exist, and which do not. */
export function selectReceipt({ announcementId, userIds }: Values<Announcement>): SQL {
  const exists = sql`EXISTS (SELECT 1 FROM ${userProfiles} p WHERE p.id = e.value AND p.status <> 'deleted')`;
  return sql`SELECT json_object('announcementId', ${announcementId},
    'toldCount', (SELECT count(*) FROM ${named(userIds)} WHERE ${exists}),
    'unknownUserIds', (SELECT json_group_array(e.value) FROM ${named(userIds)} WHERE NOT ${exists}))`;
}

function named(userIds: Value<readonly string[]>): SQL {
  return sql`json_each(${compute([userIds], JSON.stringify)}) e`;
}
