/** What the area account stores about a user: for the export, and for the deletion of the account. */
import { asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { openDatabase } from '../../../store/database.ts';
import { deleteOwnRows } from '../../../store/forget.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { listOf } from '../../personal-data.ts';
import { selectArchives } from './exports.ts';
import { archiveDelete } from './job-kinds.ts';
import { exports } from './tables.ts';

/** What the export contains from this area. */
export const accountSubjects = {
  exports: listOf({ ko: '내보내기 기록', en: 'exports you ordered' }, (db, userId) =>
    openDatabase(db).select().from(exports).where(eq(exports.userId, userId)).orderBy(asc(exports.requestedAt)),
  ),
};

/** Orders the removal of the user's archives. */
export function releaseArchivesStatements(clock: Clock, userId: string): SQL[] {
  return [enqueueEach(clock, archiveDelete, selectArchives(sql`user_id = ${userId}`))];
}

/** Deletes the user's exports. */
export function forgetExportsStatements(userId: string): SQL[] {
  return deleteOwnRows(userId, [exports]);
}
