import { sql, type SQL } from 'drizzle-orm';
import { mayAct } from '../../profile/index.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { jsonList } from '../../../store/json-list.ts';
import { compute, template, type Value } from '../../../store/template.ts';
import type { NotificationType } from '../rules/types.ts';
import { raiseCountersStatement } from './counters.ts';
import { arrivalIn } from './notice-id.ts';
import { seesNotice } from './notices.ts';
import { notifications } from './tables.ts';
import { countsForReader, isUnread, joinActor } from './visible.ts';

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
 * came later stay unread. Whatever has become of `upTo` meanwhile: its actor may hide, it may be deleted, forgotten or
 * replaced by a newer one, and then its id says when it came.
 *
 * @throws Refused profile.missing, auth.account_suspended, notification.not_found
 */
export const readNoticesStatements = template(
  (now: Value<Instant>, userId: Value<string>, upTo: Value<string>, limit: Value<number>) => {
    const stored = sql`SELECT last.created_at FROM ${notifications} last WHERE last.id = ${upTo} AND last.user_id = ${userId}`;
    const place = sql`coalesce((${stored}), ${compute([upTo, userId], arrivalIn)})`;
    const seen = sql`SELECT n.id FROM ${notifications} n WHERE n.user_id = ${userId} AND ${isUnread}
        AND (n.created_at, n.id) <= (${place}, ${upTo})
      ORDER BY n.created_at DESC, n.id DESC LIMIT CAST(${limit} AS INTEGER)`;
    // What the user cannot see is marked as well, and tells nothing.
    const told = sql`SELECT n.user_id FROM (${seen}) AS seen CROSS JOIN ${notifications} n ON n.id = seen.id ${joinActor}
      WHERE ${countsForReader(now)}`;
    return [
      mayAct(userId),
      assertThat('notification.not_found', sql`${place} IS NOT NULL`),
      raiseCountersStatement(told),
      sql`UPDATE ${notifications} SET read_at = ${now} WHERE id IN (${seen})`,
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

/**
 * Makes the statements that mark notices as read because their receivers have done what the notices told them of. Put
 * them into the batch of that change.
 *
 * @param about selects `user_id` and `dedupe_key` of the notices.
 * @param condition if given, only those are read for which it holds, as the notices `n` and the rows `done` of `about`.
 */
export function readNoticesAboutStatements(
  now: Value<Instant>,
  types: readonly NotificationType[],
  about: SQL,
  condition: SQL = sql`true`,
): SQL[] {
  const found = sql`FROM (${about}) AS done CROSS JOIN ${notifications} n ON n.user_id = done.user_id
    AND n.type IN ${jsonList([...types])} AND n.dedupe_key = done.dedupe_key`;
  const unread = sql`WHERE ${isUnread} AND ${condition}`;
  return [
    raiseCountersStatement(sql`SELECT n.user_id ${found} ${joinActor} ${unread} AND ${countsForReader(now)}`),
    sql`UPDATE ${notifications} SET read_at = ${now} WHERE id IN (SELECT n.id ${found} ${unread})`,
  ];
}
