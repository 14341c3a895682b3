import { readBatch } from '../../../store/batch.ts';
import { exportFilesOf } from '../../../store/export-table.ts';
import { template, type Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { TableExport } from '../../../store/declare-table.ts';
import { declaredTables } from '../../common-hooks.ts';

/** One file of the archive. */
export interface SubjectFile {
  readonly export: TableExport;
  readonly content: unknown;
}

/**
 * Reads everything that the database has about a user, a file for each table, in one consistent view (one round trip).
 * The tables of the lowest areas come first.
 */
export async function readPersonalData(db: D1Database, userId: string, now: Instant): Promise<SubjectFile[]> {
  const files = archiveFiles();
  const results = await readBatch(db, personalData(userId, now));
  return files.map((file, index) => ({ export: file.export, content: file.content(results[index] ?? []) }));
}

const archiveFiles = () => exportFilesOf(declaredTables.ask().toReversed().flat());

const personalData = template((userId: Value<string>, now: Value<Instant>) =>
  archiveFiles().map((file) => file.query(userId, now)),
);
