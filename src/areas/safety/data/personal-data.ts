/** What the area safety stores about a user: for the export, and for the deletion of the account. */
import { asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { openDatabase } from '../../../store/database.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { listOf } from '../../personal-data.ts';
import { imageDelete, storedNameOf } from '../../profile/index.ts';
import { blocks, reports } from './tables.ts';

/**
 * The columns of a report that the user made. The evidence is about the other user, and the decision belongs to the
 * moderators.
 */
const ownReportColumns = {
  id: reports.id,
  subjectId: reports.subjectId,
  reason: reports.reason,
  text: reports.text,
  createdAt: reports.createdAt,
};

/** What the export contains from this area. */
export const safetySubjects = {
  blocks: listOf({ ko: '차단한 사용자', en: 'people you blocked' }, (db, userId) =>
    openDatabase(db)
      .select({ userId: blocks.blockedId, englishName: blocks.blockedName, blockedAt: blocks.createdAt })
      .from(blocks)
      .where(eq(blocks.blockerId, userId)),
  ),
  reports: listOf({ ko: '신고 내역', en: 'reports you made' }, (db, userId) =>
    openDatabase(db)
      .select(ownReportColumns)
      .from(reports)
      .where(eq(reports.reporterId, userId))
      .orderBy(asc(reports.createdAt)),
  ),
};

/** Orders the removal of pictures that are evidence in reports about the user. */
export function releaseEvidenceStatements(clock: Clock, userId: string): SQL[] {
  const kept = sql`SELECT json_object('storedName', ${storedNameOf(sql`evidence_image_id`)}) AS payload, 'release:' || id AS dedupe_key, NULL AS user_id
    FROM ${reports} WHERE subject_id = ${userId} AND evidence_image_id IS NOT NULL`;
  return [enqueueEach(clock, imageDelete, kept)];
}

/**
 * Deletes blocks and reports about a user. Reports that the user made stay, because they are about another user. They
 * lose the reporter's id and text.
 */
export function forgetSafetyStatements(userId: string): SQL[] {
  return [
    sql`DELETE FROM ${reports} WHERE subject_id = ${userId}`,
    sql`UPDATE ${reports} SET reporter_id = NULL, text = NULL WHERE reporter_id = ${userId}`,
    sql`UPDATE ${reports} SET resolved_by = NULL WHERE resolved_by = ${userId}`,
    sql`DELETE FROM ${blocks} WHERE blocker_id = ${userId}`,
    sql`DELETE FROM ${blocks} WHERE blocked_id = ${userId}`,
  ];
}

/** Condition: an open report keeps this picture as evidence. */
export function isEvidence(imageId: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reports} WHERE evidence_image_id = ${imageId} AND status = 'open')`;
}
