import { sql } from 'drizzle-orm';
import { mayAct } from '../../profile/index.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { template, type Value } from '../../../store/template.ts';
import { raiseCountersStatement } from './counters.ts';
import { seesNotice } from './notices.ts';
import { notifications } from './tables.ts';

/**
 * Makes the statements that mark a user's notice as read. One that is read or deleted stays as it is.
 *
 * @throws Refused profile.missing, auth.account_suspended, notification.not_found
 */
export const readNoticeStatements = template((now: Value<Instant>, userId: Value<string>, id: Value<string>) => {
  const unread = sql`id = ${id} AND user_id = ${userId} AND read_at IS NULL AND deleted_at IS NULL`;
  return [
    mayAct(userId),
    assertThat('notification.not_found', seesNotice(userId, id, now)),
    raiseCountersStatement(sql`SELECT user_id FROM ${notifications} WHERE ${unread}`),
    sql`UPDATE ${notifications} SET read_at = ${now} WHERE ${unread}`,
  ];
});

/**
 * Makes the statements that mark the newest `limit` of a user's unread notices as read which are not newer than
 * `upTo`. The last one tells how many by its number of changes. A notice's instant follows its arrival, so those that
 * came later stay unread. `upTo` may be deleted.
 *
 * @throws Refused profile.missing, auth.account_suspended, notification.not_found
 */
export const readNoticesStatements = template(
  (now: Value<Instant>, userId: Value<string>, upTo: Value<string>, limit: Value<number>) => {
    const seen = (column: 'id' | 'user_id') => sql`SELECT ${sql.raw(column)} FROM ${notifications}
      WHERE user_id = ${userId} AND deleted_at IS NULL AND read_at IS NULL
        AND (created_at, id) <= (SELECT last.created_at, last.id FROM ${notifications} last WHERE last.id = ${upTo})
      ORDER BY created_at DESC, id DESC LIMIT CAST(${limit} AS INTEGER)`;
    return [
      mayAct(userId),
      assertThat(
        'notification.not_found',
        sql`EXISTS (SELECT 1 FROM ${notifications} WHERE id = ${upTo} AND user_id = ${userId})`,
      ),
      raiseCountersStatement(seen('user_id')),
      sql`UPDATE ${notifications} SET read_at = ${now} WHERE id IN (${seen('id')})`,
    ];
  },
);

/**
 * Makes the statements that delete a user's notice. The row stays, so that the same event is not told again, and loses
 * what it said. One that is deleted stays as it is.
 *
 * @throws Refused profile.missing, auth.account_suspended, notification.not_found
 */
export const deleteNoticeStatements = template((now: Value<Instant>, userId: Value<string>, id: Value<string>) => {
  const existing = sql`id = ${id} AND user_id = ${userId} AND deleted_at IS NULL`;
  return [
    mayAct(userId),
    assertThat('notification.not_found', seesNotice(userId, id, now)),
    raiseCountersStatement(sql`SELECT user_id FROM ${notifications} WHERE ${existing}`),
    sql`UPDATE ${notifications} SET deleted_at = ${now}, variables = '{}' WHERE ${existing}`,
  ];
});
