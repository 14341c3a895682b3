/** What the area auth stores about a user: for the export, and for the deletion of the account. */
import { asc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import { openDatabase } from '../../../store/database.ts';
import { deleteOwnRows } from '../../../store/forget.ts';
import { partsOf } from '../../personal-data.ts';
import {
  authIdentities,
  authSessions,
  loginCodes,
  realtimeTickets,
  refreshTokensTable,
  securityEvents,
} from './tables.ts';

/** The user is told what happened, not which moderator did it and what moderators wrote to each other. */
const shownDetails = sql<string>`json_remove(${securityEvents.details}, '$.moderatorId', '$.reason')`.as('details');

/** What the export contains from this area, without secrets. */
export const authSubjects = {
  signIn: partsOf(
    { ko: '로그인 수단, 로그인 기록, 보안 기록', en: 'identities, sessions, security log' },
    {
      identities: (db, userId) =>
        openDatabase(db).select().from(authIdentities).where(eq(authIdentities.userId, userId)),
      sessions: (db, userId) =>
        openDatabase(db)
          .select()
          .from(authSessions)
          .where(eq(authSessions.userId, userId))
          .orderBy(asc(authSessions.createdAt)),
      securityLog: (db, userId) =>
        openDatabase(db)
          .select({ ...getTableColumns(securityEvents), details: shownDetails })
          .from(securityEvents)
          .where(eq(securityEvents.userId, userId))
          .orderBy(asc(securityEvents.createdAt)),
    },
  ),
};

/** Deletes a user's identities, sessions with their tokens, tickets, login codes and security log. */
export function forgetSignInsStatements(userId: string): SQL[] {
  return [
    sql`DELETE FROM ${refreshTokensTable} WHERE session_id IN (SELECT id FROM ${authSessions} WHERE user_id = ${userId})`,
    ...deleteOwnRows(userId, [realtimeTickets, loginCodes, authIdentities, securityEvents, authSessions]),
  ];
}
