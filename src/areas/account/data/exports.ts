import { addTime, type Instant, subtractTime } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { archiveKey, buildTime, EXPORTS_A_DAY, removalAfter, type ExportRecord } from '../rules/export.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { assertThat } from '../../../store/guards.ts';
import { enqueue, enqueueEach, type Enqueued } from '../../../store/outbox.ts';
import { archiveDelete, exportBuild } from './job-kinds.ts';
import { mayAct, userProfiles } from '../../profile/index.ts';
import { integerOrNull, text, instant, instantOrNull } from '../../../store/row.ts';
import { exports } from './tables.ts';
import { select, type Row, type Select } from '../../../store/statement.ts';

/**
 * Makes the statements that order an export, unless one is pending already. They abort the batch if the number of
 * exports a day is used up.
 */
export function orderExportStatements(
  clock: Clock,
  { id, userId }: { id: string; userId: string },
): { statements: SQL[]; job: Enqueued } {
  const now = clock.nowIso();
  const dayAgo = subtractTime(clock.now(), { hours: 24 });
  const isPending = sql`EXISTS (SELECT 1 FROM ${exports} WHERE user_id = ${userId} AND status = 'pending')`;
  const ordered = sql`(SELECT count(*) FROM ${exports} WHERE user_id = ${userId} AND requested_at > ${dayAgo})`;
  const job = enqueue(
    clock,
    { kind: exportBuild, payload: { exportId: id }, dedupeKey: id, userId },
    sql`EXISTS (SELECT 1 FROM ${exports} WHERE id = ${id})`,
  );
  const statements = [
    mayAct(userId),
    assertThat('export.limit_reached', sql`${isPending} OR ${ordered} < ${EXPORTS_A_DAY}`),
    sql`INSERT INTO ${exports} (id, user_id, requested_at) SELECT ${id}, ${userId}, ${now} WHERE NOT ${isPending}`,
    job.statement,
  ];
  return { statements, job };
}

/** An export whose archive has not been built yet. */
export type PendingExport = Omit<ExportRecord, 'userId'>;

/** The pending export of a user, as the JSON text of a `PendingExport`. */
export function pendingExportBody(userId: string): SQL {
  return sql`SELECT json_object('id', id, 'status', status, 'requestedAt', requested_at, 'readyAt', NULL, 'expiresAt', NULL,
    'sizeBytes', NULL) FROM ${exports} WHERE user_id = ${userId} AND status = 'pending'`;
}

/** An export with the zone of its user, in which its days are named. */
export interface ZonedExport extends ExportRecord {
  readonly timeZone: string;
}

/** The query for the export of an address, whoever opens it. */
export function downloadableExport(id: string): Select<ZonedExport> {
  return select(
    sql`SELECT e.id, user_id, e.status, requested_at, ready_at, expires_at, size_bytes, time_zone
      FROM ${exports} e JOIN ${userProfiles} p ON p.id = e.user_id WHERE e.id = ${id}`,
    (row) => ({ ...recordFrom(row), timeZone: text(row, 'time_zone') }),
  );
}

/** The query for one export. With `userId` it finds only that user's own. */
export function exportById(id: string, userId?: string): Select<ExportRecord> {
  const own = userId === undefined ? sql`true` : sql`user_id = ${userId}`;
  return select(
    sql`SELECT id, user_id, status, requested_at, ready_at, expires_at, size_bytes FROM ${exports} WHERE id = ${id} AND ${own}`,
    recordFrom,
  );
}

/**
 * Makes the statement that marks an export as ready. It changes nothing unless the export is still pending;
 * `meta.changes` shows that.
 */
export function markReadyStatement(
  id: string,
  archive: { readonly readyAt: Instant; readonly expiresAt: Instant; readonly sizeBytes: number },
): SQL {
  return sql`UPDATE ${exports} SET status = 'ready', ready_at = ${archive.readyAt}, expires_at = ${archive.expiresAt}, size_bytes = ${archive.sizeBytes}
    WHERE id = ${id} AND status = 'pending'`;
}

/** Makes the statement that gives up at most `limit` orders that have waited too long. */
export function giveUpExportsStatement(clock: Clock, limit: number): SQL {
  const before = subtractTime(clock.now(), buildTime);
  return sql`UPDATE ${exports} SET status = 'failed' WHERE id IN
    (SELECT id FROM ${exports} WHERE status = 'pending' AND requested_at <= ${before} ORDER BY requested_at, id LIMIT ${limit})`;
}

/**
 * Makes the statements that expire at most `limit` exports and order the removal of their archives. The last statement
 * returns how many.
 */
export function expireExportsStatements(clock: Clock, limit: number): SQL[] {
  const overdue = sql`id IN (SELECT id FROM ${exports} WHERE status = 'ready' AND expires_at <= ${clock.nowIso()} ORDER BY expires_at, id LIMIT ${limit})`;
  return [
    enqueueEach(clock, archiveDelete, selectArchives(overdue)),
    sql`UPDATE ${exports} SET status = 'expired', size_bytes = NULL WHERE ${overdue}`,
  ];
}

/**
 * Makes the statement that orders the removal of an archive which is about to be stored, in case its export never
 * becomes ready. The job runs when the order has been given up.
 */
export function planRemovalStatement(clock: Clock, order: ExportRecord): SQL {
  const payload = { key: archiveKey(order), exportId: order.id };
  const notBefore = addTime(order.requestedAt, removalAfter);
  return enqueue(clock, { kind: archiveDelete, payload, dedupeKey: `unless-ready:${order.id}`, notBefore }).statement;
}

/** Makes the statement that gives up one order, if it is still pending. */
export function giveUpExportStatement(id: string): SQL {
  return sql`UPDATE ${exports} SET status = 'failed' WHERE id = ${id} AND status = 'pending'`;
}

/** Orders the removal of the user's archives. */
export function releaseArchivesStatements(clock: Clock, userId: string): SQL[] {
  return [enqueueEach(clock, archiveDelete, selectArchives(sql`user_id = ${userId}`))];
}

/** Selects what the job `archive.delete` needs to know about the ready exports among `which`. */
export function selectArchives(which: SQL): SQL {
  // `archiveKey` of rules/export, in SQL.
  return sql`SELECT json_object('key', 'exports/' || user_id || '/' || id || '.zip') AS payload, id AS dedupe_key, user_id FROM ${exports} WHERE ${which} AND status = 'ready'`;
}

function recordFrom(row: Row): ExportRecord {
  return {
    id: text(row, 'id'),
    userId: text(row, 'user_id'),
    status: statusFrom(text(row, 'status')),
    requestedAt: instant(row, 'requested_at'),
    readyAt: instantOrNull(row, 'ready_at'),
    expiresAt: instantOrNull(row, 'expires_at'),
    sizeBytes: integerOrNull(row, 'size_bytes'),
  };
}

function statusFrom(status: string): ExportRecord['status'] {
  if (status === 'pending' || status === 'ready' || status === 'failed') return status;
  return 'expired';
}
