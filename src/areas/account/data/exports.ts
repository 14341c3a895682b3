import { addTimeTo, subtractTimeFrom } from '../../../store/moments.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { archiveKey, buildTime, EXPORTS_A_DAY, removalAfter, type ExportRecord } from '../rules/export.ts';
import { answerStatements } from '../../../store/idempotency.ts';
import { assertThat } from '../../../store/guards.ts';
import { enqueue, enqueueEach, type NewJob } from '../../../store/outbox.ts';
import { archiveDelete, exportBuild } from './job-kinds.ts';
import { isSessionRunning } from '../../auth/index.ts';
import { mayAct, userProfiles } from '../../profile/index.ts';
import { integerOrNull, text, instant, instantOrNull } from '../../../store/row.ts';
import { exports } from './tables.ts';
import { select, type Row } from '../../../store/statement.ts';

/**
 * Makes the statements that order an export, unless one is pending already. They abort the batch if the number of
 * exports a day is used up.
 *
 * @param order the id of the new export and of the job that builds it.
 */
export const orderExportStatements = template(({ id, now }: Values<NewJob>, userId: Value<string>) => {
  const dayAgo = subtractTimeFrom(now, { hours: 24 });
  const isPending = sql`EXISTS (SELECT 1 FROM ${exports} WHERE user_id = ${userId} AND status = 'pending')`;
  const ordered = sql`(SELECT count(*) FROM ${exports} WHERE user_id = ${userId} AND requested_at > ${dayAgo})`;
  const build = enqueue(
    { id, now },
    { kind: exportBuild, payload: { exportId: id }, dedupeKey: id, userId },
    sql`EXISTS (SELECT 1 FROM ${exports} WHERE id = ${id})`,
  );
  return [
    mayAct(userId),
    assertThat('export.limit_reached', sql`${isPending} OR ${ordered} < ${EXPORTS_A_DAY}`),
    sql`INSERT INTO ${exports} (id, user_id, requested_at) SELECT ${id}, ${userId}, ${now} WHERE NOT ${isPending}`,
    build,
  ];
});

/** An export whose archive has not been built yet. */
export type PendingExport = Omit<ExportRecord, 'userId'>;

/** The pending export of a user, as the JSON text of a `PendingExport`. */
function pendingExportBody(userId: Value<string>): SQL {
  return sql`SELECT json_object('id', id, 'status', status, 'requestedAt', requested_at, 'readyAt', NULL, 'expiresAt', NULL,
    'sizeBytes', NULL) FROM ${exports} WHERE user_id = ${userId} AND status = 'pending'`;
}

/** The statements that answer the order, behind `orderExportStatements`: with the user's pending export. */
export const pendingExportAnswer = template((attempt: Value<string>, userId: Value<string>) =>
  answerStatements(attempt, 202, pendingExportBody(userId)),
);

/** An export with the zone of its user, in which its days are named. */
export interface ZonedExport extends ExportRecord {
  readonly timeZone: string;
}

/**
 * The query for the export of an address, whoever opens it. No row once the session that got the address has ended or
 * the account has been suspended. An address that was given to a token without a session ends for good when the
 * deletion of the account is requested; one of an export ordered since then works.
 */
export const downloadableExport = template(
  (id: Value<string>, sessionId: Value<string | null>, now: Value<Instant>) => {
    const accountStands = sql`(p.status IN ('active', 'deleting') AND (${sessionId} IS NOT NULL OR e.has_ended_links = 0))`;
    return select(
      sql`SELECT e.id, user_id, e.status, requested_at, ready_at, expires_at, size_bytes, time_zone
      FROM ${exports} e JOIN ${userProfiles} p ON p.id = e.user_id
      WHERE e.id = ${id} AND ${accountStands} AND ${isSessionRunning(sql`e.user_id`, sessionId, now)}`,
      (row): ZonedExport => ({ ...recordFrom(row), timeZone: text(row, 'time_zone') }),
    );
  },
);

/** Makes the statement that ends the links of a user's exports that were given to tokens without a session. */
export function endLinksStatement(userId: Value<string>, condition: SQL): SQL {
  return sql`UPDATE ${exports} SET has_ended_links = 1 WHERE user_id = ${userId} AND status IN ('pending', 'ready')
    AND has_ended_links = 0 AND ${condition}`;
}

/** The query for an export of this user. */
export const ownExport = template((id: Value<string>, userId: Value<string>) =>
  select(sql`SELECT ${recordColumns} FROM ${exports} WHERE id = ${id} AND user_id = ${userId}`, recordFrom),
);

/** The query for an export, whoever ordered it. */
export const exportById = template((id: Value<string>) =>
  select(sql`SELECT ${recordColumns} FROM ${exports} WHERE id = ${id}`, recordFrom),
);

/**
 * Makes the statement that marks an export as ready. It changes nothing unless the export is still pending;
 * `meta.changes` shows that.
 */
export const markReadyStatement = template(
  (
    id: Value<string>,
    archive: Values<{ readonly readyAt: Instant; readonly expiresAt: Instant; readonly sizeBytes: number }>,
  ) =>
    sql`UPDATE ${exports} SET status = 'ready', ready_at = ${archive.readyAt}, expires_at = ${archive.expiresAt}, size_bytes = ${archive.sizeBytes}
      WHERE id = ${id} AND status = 'pending'`,
);

/** Makes the statement that gives up at most `limit` orders that have waited too long. */
export const giveUpExportsStatement = template(
  (now: Value<Instant>, limit: Value<number>) => sql`UPDATE ${exports} SET status = 'failed' WHERE id IN
    (SELECT id FROM ${exports} WHERE status = 'pending' AND requested_at <= ${subtractTimeFrom(now, buildTime)} ORDER BY requested_at, id LIMIT ${limit})`,
);

/**
 * Makes the statements that expire at most `limit` exports and order the removal of their archives. The last statement
 * returns how many.
 */
export const expireExportsStatements = template((now: Value<Instant>, limit: Value<number>) => {
  const overdue = sql`id IN (SELECT id FROM ${exports} WHERE status = 'ready' AND expires_at <= ${now} ORDER BY expires_at, id LIMIT ${limit})`;
  return [
    enqueueEach(now, archiveDelete, selectArchives(overdue)),
    sql`UPDATE ${exports} SET status = 'expired', size_bytes = NULL WHERE ${overdue}`,
  ];
});

/**
 * Makes the statement that orders the removal of an archive which is about to be stored, in case its export never
 * becomes ready. The job runs when the order has been given up.
 */
export const planRemovalStatement = template(
  (job: Values<NewJob>, { id, userId, requestedAt }: Values<Pick<ExportRecord, 'id' | 'userId' | 'requestedAt'>>) =>
    enqueue(job, {
      kind: archiveDelete,
      payload: { key: compute([userId, id], (owner, which) => archiveKey({ userId: owner, id: which })), exportId: id },
      dedupeKey: compute([id], (which) => `unless-ready:${which}`),
      notBefore: addTimeTo(requestedAt, removalAfter),
    }),
);

/** Makes the statement that gives up one order, if it is still pending. */
export const giveUpExportStatement = template(
  (id: Value<string>) => sql`UPDATE ${exports} SET status = 'failed' WHERE id = ${id} AND status = 'pending'`,
);

/** Orders the removal of the user's archives. */
export function releaseArchivesStatements(now: Value<Instant>, userId: Value<string>): SQL[] {
  return [enqueueEach(now, archiveDelete, selectArchives(sql`user_id = ${userId}`))];
}

/** Selects what the job `archive.delete` needs to know about the ready exports among `which`. */
export function selectArchives(which: SQL): SQL {
  // `archiveKey` of rules/export, in SQL.
  return sql`SELECT json_object('key', 'exports/' || user_id || '/' || id || '.zip') AS payload, id AS dedupe_key, user_id FROM ${exports} WHERE ${which} AND status = 'ready'`;
}

const recordColumns = sql`id, user_id, status, requested_at, ready_at, expires_at, size_bytes`;

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
