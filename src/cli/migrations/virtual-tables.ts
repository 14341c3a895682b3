/** Tells the tables that were created from those that a search index (FTS5) makes by itself. */
import type { DatabaseSync } from 'node:sqlite';

/** A table that a migration has created. */
export interface CreatedTable {
  readonly name: string;
  readonly sql: string;
  /** A search index. Its rows are found by `rowid`, which is no column. */
  readonly isIndex: boolean;
}

/** The tables that migrations have created, in this order. What search indexes make by themselves is left out. */
export function listCreatedTables(database: DatabaseSync): CreatedTable[] {
  return database
    .prepare(
      `SELECT m.name, m.sql, l.type FROM sqlite_master m JOIN pragma_table_list l ON l.name = m.name
       WHERE m.type = 'table' AND m.sql IS NOT NULL AND l.type <> 'shadow' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.rowid`,
    )
    .all()
    .map(({ name, sql, type }) => ({ name: String(name), sql: String(sql), isIndex: type === 'virtual' }));
}

/** The statements that give a search index its settings. Only its own tables hold them. */
export function settingsOf(database: DatabaseSync, index: string): string[] {
  return database
    .prepare(`SELECT k, v FROM "${index}_config" WHERE k <> 'version' ORDER BY k`)
    .all()
    .map(({ k, v }) => `INSERT INTO "${index}" ("${index}", rank) VALUES ('${String(k)}', ${String(v)})`);
}
