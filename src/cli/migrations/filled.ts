/** Creates a database with rows in every table, like one that a migration meets. */
import { readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { buildSeed } from '../seed/build.ts';
import { loadAreaSeeds } from '../seed/load-area-seeds.ts';
import { buildSeedStatements } from '../seed/statements.ts';
import { createMigratedDatabase, type Migration } from './files.ts';
import { listCreatedTables } from './virtual-tables.ts';

/** A fixed instant, so that the same seed gives the same rows. */
const now = new Date('2026-11-20T09:00:00.000Z');
/** Number of generated people: enough for the seed to contain blocks and reports. */
const generated = 12;
/** This table never has rows: an insert into it always fails. */
const alwaysEmpty = 'batch_assert';

/** The newest schema with the people of the seed and `further-rows.sql`. */
export async function createFilledDatabase(migrations: readonly Migration[]): Promise<DatabaseSync> {
  const database = createMigratedDatabase(migrations);
  for (const { sql, params } of buildSeedStatements(buildSeed({ now, generated }), await loadAreaSeeds()))
    // The seed binds nothing but texts, numbers and null. Null has to stay null; the columns give the rest its type.
    database.prepare(sql).run(...params.map((value) => (value === null ? null : String(value as string | number))));
  database.exec(readFileSync(new URL('further-rows.sql', import.meta.url), 'utf8'));
  return database;
}

/** Lists the tables without rows. A test could not notice that a migration loses their rows. */
export function listEmptyTables(database: DatabaseSync): string[] {
  return listCreatedTables(database)
    .map(({ name }) => name)
    .filter((name) => name !== alwaysEmpty && database.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() === undefined);
}
