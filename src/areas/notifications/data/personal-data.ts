/** What the area notifications stores about a user: for the export, and for the deletion of the account. */
import { sql, type SQL } from 'drizzle-orm';
import { text, instant, instantOrNull } from '../../../store/row.ts';
import { select, type Select } from '../../../store/statement.ts';
import { listOf } from '../../personal-data.ts';
import { notifications } from './tables.ts';

/** What the export contains from this area. */
export const notificationSubjects = {
  notifications: listOf({ ko: '알림', en: 'your notifications' }, (_db, userId) => ownNotifications(userId)),
};

/** Deletes the notifications of a user, and those about what the user did. */
export function forgetNotificationsStatements(userId: string): SQL[] {
  return [
    sql`DELETE FROM ${notifications} WHERE user_id = ${userId}`,
    sql`DELETE FROM ${notifications} WHERE actor_id = ${userId}`,
  ];
}

function ownNotifications(userId: string): Select<object> {
  return select(
    sql`SELECT type, variables, created_at, read_at FROM ${notifications} WHERE user_id = ${userId} ORDER BY created_at, id`,
    (row): object => ({
      type: text(row, 'type'),
      variables: JSON.parse(text(row, 'variables')),
      createdAt: instant(row, 'created_at'),
      readAt: instantOrNull(row, 'read_at'),
    }),
  );
}
