/// <reference types="vite/types/importMeta.d.ts" />
/**
 * Drizzle's tables must match the migrated database. If only one changes, a test fails here and names the difference.
 */
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { areas } from '../../../src/app.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { tableFacts, type TableFacts } from '../schema-facts.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/{store,areas/*/data}/*tables.ts', {
  eager: true,
});
const described = nonEmpty(
  Object.values(modules).flatMap((module) => Object.values(module).filter((value) => is(value, SQLiteTable))),
  'tables in the code',
);

let tables: ReadonlyMap<string, TableFacts>;
beforeAll(async () => {
  tables = new Map((await tableFacts()).map((table) => [table.name, table]));
});

describe('the tables of the areas', () => {
  const owned = areas.flatMap(({ name, tables: own = [] }) =>
    own.map(({ table }) => [getTableName(table), name] as const),
  );

  it('have one owner each', () => {
    const names = owned.map(([table]) => table);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('refer only to tables of their own area and of areas below it', () => {
    const order = new Map(areas.map(({ name }, index) => [name, index]));
    const placeOf = new Map(owned.map(([table, area]) => [table, order.get(area) ?? 0]));
    const references = nonEmpty([...tables.values()], 'tables of the database').flatMap(({ name, foreignKeys }) =>
      foreignKeys.map(({ parent }) => [name, parent] as const),
    );
    expect(references.length).toBeGreaterThan(20);
    const upwards = references.filter(([from, to]) => (placeOf.get(to) ?? Infinity) < (placeOf.get(from) ?? Infinity));
    expect(upwards.map(([from, to]) => `${from} refers to ${to}, a table of a higher area`)).toEqual([]);
  });

  it('leave no table of the database without an owner but lookup tables', () => {
    const known = new Set(owned.map(([table]) => table));
    const unowned = nonEmpty([...tables.values()], 'tables').filter(
      ({ name, columns }) => !known.has(name) && columns.some((column) => column.name !== 'code'),
    );
    expect(unowned.map(({ name }) => `${name} is owned by no area (defineArea, tables)`)).toEqual([]);
  });
});

describe('src/areas/*/data/*tables.ts', () => {
  it('describes tables that exist', () => {
    expect(described.length).toBeGreaterThan(3);
    expect(described.map((table) => getTableName(table)).filter((name) => !tables.has(name))).toEqual([]);
  });

  it('describes every table but lookup tables', () => {
    const known = new Set(described.map((table) => getTableName(table)));
    const missing = nonEmpty([...tables.values()], 'tables of the database').filter(
      ({ name, columns }) => !known.has(name) && columns.some((column) => column.name !== 'code'),
    );
    expect(missing.map(({ name }) => `${name} is in migrations/ but no area describes it`)).toEqual([]);
  });

  it.each(described.map((table) => [getTableName(table), table] as const))(
    '%s has the columns of the migrations',
    (name, table) => {
      expect(differences(table, tables.get(name))).toEqual([]);
    },
  );
});

function differences(table: SQLiteTable, facts: TableFacts | undefined): string[] {
  const columns = Object.values(getTableColumns(table));
  const compositeKey = new Set(getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map(({ name }) => name)));
  const found: string[] = [];
  for (const column of columns) {
    const real = facts?.columns.find(({ name }) => name === column.name);
    const isKey = column.primary || compositeKey.has(column.name);
    if (real === undefined) found.push(`${column.name} is described but no migration makes it`);
    else {
      if (real.type.toLowerCase() !== column.getSQLType())
        found.push(`${column.name} is ${column.getSQLType()} in the description, ${real.type} in the database`);
      if (real.notNull !== column.notNull)
        found.push(`${column.name} is ${column.notNull ? 'NOT NULL' : 'nullable'} in the description only`);
      if (real.hasDefault !== column.hasDefault)
        found.push(`${column.name} has a default ${column.hasDefault ? 'in the description' : 'in the database'} only`);
      if (real.keyPosition > 0 !== isKey)
        found.push(
          `${column.name} belongs to the primary key ${isKey ? 'in the description' : 'in the database'} only`,
        );
    }
  }
  const names = new Set(columns.map(({ name }) => name));
  for (const { name } of facts?.columns ?? [])
    if (!names.has(name)) found.push(`${name} is in the database but not described`);
  return found;
}
