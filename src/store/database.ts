import { Column, is, SQL } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import {
  SQLiteAsyncDialect,
  SQLiteSelectBuilder,
  SQLiteUpdateBuilder,
  type SQLiteTable,
} from 'drizzle-orm/sqlite-core';
import type { Row } from './statement.ts';

export const dialect = new SQLiteAsyncDialect();

/** What Drizzle gives for each column of a select: the property that it becomes, and what decodes it. */
interface Field {
  readonly path: readonly string[];
  readonly field: Column | SQL | SQL.Aliased;
}

/** What Drizzle knows of a text: `fields` is undefined if it returns no rows. */
function prepareQuery(query: object, fields: readonly Field[] | undefined) {
  const decode = (row: Row): Record<string, unknown> =>
    Object.fromEntries(
      Object.values(row).map((value, index) => {
        const [name, field] = [fields?.[index]?.path.join('.'), fields?.[index]?.field];
        if (name === undefined || field === undefined)
          throw new TypeError('D1 answered a column that was not selected');
        return [name, value === null ? null : decoderOf(field).mapFromDriverValue(value)];
      }),
    );
  return {
    getQuery: () => query,
    mapResult: (result: D1Result<Row>) => (fields === undefined ? result : result.results.map(decode)),
  };
}

function decoderOf(field: Field['field']): { mapFromDriverValue(value: unknown): unknown } {
  if (is(field, Column)) return field;
  const expression: unknown = is(field, SQL) ? field : field.sql;
  return (expression as { readonly decoder: Column }).decoder; // an SQL has one, which its type hides
}

/**
 * Drizzle, for building queries without a database. They run through `commit` and `readBatch` (batch.ts). The columns
 * of a joined select need distinct names, `sql`…`.as('sender_id')`, because D1 returns rows as objects by column name.
 * Drizzle's own database would bring its sessions and relations, 5 KB of the Worker (contract/decisions/0037); so these
 * are its builders, with the types that they have there.
 */
const session = { prepareQuery } as never; // the builders call nothing else of it
export const orm = {
  select: (fields: never) => new SQLiteSelectBuilder({ fields, session, dialect }),
  update: (table: SQLiteTable) => new SQLiteUpdateBuilder(table, session, dialect),
} as unknown as Pick<DrizzleD1Database, 'select' | 'update'>;
