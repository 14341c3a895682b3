/** Bundled twice by drizzle-in-bundle.node.test.ts, with Drizzle and with its replacement. */
import { and, Column, eq, getTableColumns, is, isNull, lte, ne, or, Param, SQL, sql } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { insertAll, insertWhere } from '../../src/store/insert-where.ts';
import { selectColumns } from '../../src/store/select-columns.ts';
import { isSlot, slotsOf, valueOf } from '../../src/store/slot.ts';
import { Bound, compile, type Statement } from '../../src/store/statement.ts';
import { updateWhere } from '../../src/store/update-where.ts';

/** What one of the two says. */
export interface Said {
  readonly tables: readonly unknown[];
  readonly columns: readonly unknown[];
  readonly statements: readonly unknown[];
}

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export function say(modules: Modules): Said {
  const exported = Object.entries(modules).flatMap(([path, module]) =>
    Object.entries(module).map(([name, value]) => [`${path} ${name}`, value] as const),
  );
  const tables = exported.map(([, value]) => value).filter((value) => is(value, SQLiteTable));
  return {
    tables: tables.map(describeTable),
    columns: tables.flatMap((table) => Object.keys(getTableColumns(table)).map((key) => useColumn(table, key))),
    statements: exported.flatMap(([name, value]) => (isFunction(value) ? callWithSlots(name, value) : [])),
  };
}

function describeTable(table: SQLiteTable): unknown {
  const { name, foreignKeys } = getTableConfig(table);
  const nameOf = (column: Column) => `${getTableConfig(column.table as SQLiteTable).name}.${column.name}`; // ours are
  return {
    name,
    columns: Object.entries(getTableColumns(table)).map(([key, column]) => [
      key,
      nameOf(column),
      column.primary,
      column.enumValues,
      is(table[key as never], Column), // each column is a property of its table
    ]),
    references: foreignKeys.map((key) => {
      const { columns, foreignColumns, foreignTable } = key.reference();
      return [columns.map(nameOf), foreignColumns.map(nameOf), getTableConfig(foreignTable).name];
    }),
  };
}

/** Statements and conditions with one column, and what it reads. */
function useColumn(table: SQLiteTable, key: string): unknown {
  const column = getTableColumns(table)[key];
  if (column === undefined) throw new TypeError(key);
  const [slot] = slotsOf<[never]>(1);
  const values = [slot, null, 'text', 1, true, sql`now()`, [1, 'two'], undefined];
  const conditions = values.map((value) => and(eq(column, value), or(ne(column, value), lte(column, value))));
  return [
    updateWhere(table, { [key]: slot }, and(eq(column, 'x'), undefined)),
    insertWhere(table, { [key]: true }, and(isNull(column), sql.raw('true')) ?? sql``),
    insertAll(table, {}, [key as never], [{ [key]: false } as never]), // one column of the table
    selectColumns({ [key]: column }, sql`FROM ${table} WHERE ${sql.join(conditions, sql` AND `)}`),
  ].map((statement) => describeStatement(statement, [{ [key]: 1 }, { [key]: 0 }, { [key]: '["x"]' }, { [key]: null }]));
}

/** What a function of the code makes of slots; of parts, conditions and statements their text and parameters. */
function callWithSlots(name: string, make: (...values: never[]) => unknown): unknown[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((count) => {
    if (count < make.length) return [];
    try {
      const made = make(...slotsOf<never[]>(count));
      if (made instanceof Promise) made.catch(() => undefined); // It asks a database, and there is none.
      const all: readonly unknown[] = Array.isArray(made) ? made : [made];
      return all.filter(isStatement).map((each) => [name, count, describeStatement(each, [])]);
    } catch {
      return []; // It is no template, or takes another number of values. Then the other one must fail too.
    }
  });
}

const isFunction = (value: unknown): value is (...values: never[]) => unknown => typeof value === 'function';

function isStatement(value: unknown): value is Statement {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Bound || is(value, SQL) || ('parse' in value && 'sql' in value);
}

function describeStatement(statement: Statement, results: readonly Readonly<Record<string, unknown>>[]): unknown {
  const { sql: text, params, read } = compile(statement);
  // The rows are all that a select reads.
  return { text, params: params.map(describeParameter), rows: is(statement, SQL) ? [] : read({ results } as never) };
}

function describeParameter(param: unknown): unknown {
  if (isSlot(param)) return ['slot', fill(param)];
  if (is(param, Param) && isSlot(param.value))
    return [
      'slot of a column',
      fill(param.value),
      ...[true, 'x', 3].map((value) => param.encoder.mapToDriverValue(value)),
    ];
  return param;
}

/** What a slot becomes for some values, or why it takes none of them. */
function fill(slot: Parameters<typeof valueOf>[0]): unknown {
  try {
    return valueOf(slot, ['first', 2, '2026-10-01T00:00:00.000Z', 'fourth', 5, 'sixth']);
  } catch (error) {
    return String(error);
  }
}
