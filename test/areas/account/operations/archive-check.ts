/** Compares the archive of a user's data with the rows of the database. */
import { sql } from 'drizzle-orm';
import { areas } from '../../../../src/app.ts';
import type { Area } from '../../../../src/areas/define-area.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { columnOf, type DeclaredTable, type TableExport } from '../../../../src/store/declare-table.ts';
import { compile } from '../../../../src/store/statement.ts';
import { env } from '../../../support/deps.ts';

/**
 * Returns a sentence for each difference between the archive and the rows of the user: a table without rows, a missing
 * item, another value, or a property that the declaration does not name.
 */
export async function mistakesInArchive(userId: string): Promise<string[]> {
  const files = new Map(
    (await readPersonalData(env.DB, userId, instantOf(new Date()))).map((file) => [file.export.file, file.content]),
  );
  const mistakes = areas
    .flatMap(({ tables = [] }: Area) => tables)
    .map(async (declared) => {
      const shown = declared.export;
      return shown === 'nothing' ? [] : mistakesInFile(declared, shown, files.get(shown.file), userId);
    });
  return (await Promise.all(mistakes)).flat();
}

async function mistakesInFile(
  { table, people }: DeclaredTable,
  shown: TableExport,
  content: unknown,
  userId: string,
): Promise<string[]> {
  const owners = (shown.of ?? Object.keys(people)).map((name) => columnOf(table, name).name);
  const isOwn = sql.join(
    owners.map((name) => sql`${sql.identifier(name)} = ${userId}`),
    sql` OR `,
  );
  const only = shown.only?.(userId, instantOf(new Date())) ?? sql`true`;
  const query = compile(sql`SELECT * FROM ${table} WHERE (${isOwn}) AND (${only})`);
  const { results: rows } = await env.DB.prepare(query.sql)
    .bind(...query.params)
    .all();
  const items = [content].flat() as Record<string, unknown>[]; // a list of items, or one item
  if (rows.length === 0) return [`${shown.file} has no rows to compare`];
  if (items.length !== rows.length) return [`${shown.file} has ${items.length} items and not ${rows.length}`];
  const named = Object.keys(shown.columns).toSorted().join();
  const strange = items.filter((item) => Object.keys(item).toSorted().join() !== named);
  const differing = Object.entries(shown.columns).filter(([name, { from = name }]) => {
    if (typeof from === 'function') return false;
    const column = columnOf(table, from).name;
    return listOf(rows.map((row) => row[column])) !== listOf(items.map((item) => item[name]));
  });
  return [
    ...strange.map((item) => `${shown.file} has an item with ${Object.keys(item).join()}`),
    ...differing.map(([name]) => `${shown.file} has other values of ${name}`),
  ];
}

/** The values as one text, independent of their order. */
function listOf(values: readonly unknown[]): string {
  return values.map(textOf).toSorted().join('\n');
}

/** The archive shows truth values and JSON that the database stores as numbers and text. */
function textOf(value: unknown): string {
  if (typeof value === 'boolean') return String(Number(value));
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
