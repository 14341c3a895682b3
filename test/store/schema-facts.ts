/** Reads the schema of the migrated database. */
import { env } from '../support/deps.ts';

export interface ColumnFacts {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly hasDefault: boolean;
  /** Position in the primary key from 1, or 0. */
  readonly keyPosition: number;
}

export interface TableFacts {
  readonly name: string;
  readonly sql: string;
  readonly strict: boolean;
  readonly columns: readonly ColumnFacts[];
  readonly foreignKeys: readonly { readonly column: string; readonly parent: string; readonly parentColumn: string }[];
  /** Leading columns of the primary key and of every index, partial ones included. */
  readonly indexed: ReadonlySet<string>;
}

/**
 * Returns all tables that the migrations created. The search index (`chat_search`) is left out: it has no types and
 * keys.
 */
export async function tableFacts(): Promise<TableFacts[]> {
  const tables = await rows<{ name: string; sql: string; strict: number }>(
    `SELECT m.name, m.sql, l.strict FROM sqlite_master m JOIN pragma_table_list l ON l.name = m.name
     WHERE m.type = 'table' AND l.type NOT IN ('virtual', 'shadow') AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '_cf_%' AND m.name NOT LIKE 'd1_%' ORDER BY m.name`,
  );
  return Promise.all(
    tables.map(async ({ name, sql, strict }) => {
      const columns = await rows<{
        name: string;
        type: string;
        notnull: number;
        dflt_value: string | null;
        pk: number;
      }>(`PRAGMA table_info(${name})`);
      const keys = await rows<{ from: string; table: string; to: string }>(`PRAGMA foreign_key_list(${name})`);
      const indexes = await rows<{ name: string }>(`PRAGMA index_list(${name})`);
      const leading = await Promise.all(
        indexes.map((index) => rows<{ seqno: number; name: string }>(`PRAGMA index_info(${index.name})`)),
      );
      const ownKey = columns.filter(({ pk }) => pk === 1).map((column) => column.name);
      return {
        name,
        sql,
        strict: strict === 1,
        columns: columns.map((column) => ({
          name: column.name,
          type: column.type,
          // SQLite gives the integer key of a row by itself.
          notNull: column.notnull === 1 || isRowNumber(column),
          hasDefault: column.dflt_value !== null || isRowNumber(column),
          keyPosition: column.pk,
        })),
        foreignKeys: keys.map((key) => ({ column: key.from, parent: key.table, parentColumn: key.to })),
        indexed: new Set([
          ...ownKey,
          ...leading.flatMap((list) => list.filter(({ seqno }) => seqno === 0).map((column) => column.name)),
        ]),
      };
    }),
  );
}

function isRowNumber({ type, pk }: { readonly type: string; readonly pk: number }): boolean {
  return type === 'INTEGER' && pk === 1;
}

async function rows<T>(sql: string): Promise<T[]> {
  return (await env.DB.prepare(sql).all<T>()).results;
}
