/** The tables and columns of Drizzle (`index.ts`). */
import { Chunk, write, type Query, type Writing } from './sql.ts';

/** The symbol below which a table keeps what is not a column, because every name can be one. */
const about = Symbol('about');

interface ForeignKey {
  readonly reference: () => { columns: Column[]; foreignColumns: Column[]; foreignTable: SQLiteTable };
}

export class SQLiteTable extends Chunk {
  readonly [about]: { readonly name: string; readonly columns: Record<string, Column>; foreignKeys: ForeignKey[] };

  constructor(name: string) {
    super();
    this[about] = { name, columns: {}, foreignKeys: [] };
  }

  override [write](query: Query, { escapeName }: Writing): void {
    query.sql += escapeName(this[about].name);
  }
}

/** What a column is, and how it turns its values into those of D1 and back. */
interface ColumnKind {
  readonly enumValues?: readonly string[];
  readonly decode: (value: unknown) => unknown;
  readonly encode: (value: unknown) => unknown;
}

export class Column extends Chunk {
  readonly table: SQLiteTable;
  readonly name: string;
  readonly primary: boolean;
  readonly enumValues: readonly string[] | undefined;
  readonly mapFromDriverValue: (value: unknown) => unknown;
  readonly mapToDriverValue: (value: unknown) => unknown;

  constructor(table: SQLiteTable, name: string, primary: boolean, { enumValues, decode, encode }: ColumnKind) {
    super();
    this.table = table;
    this.name = name;
    this.primary = primary;
    this.enumValues = enumValues;
    this.mapFromDriverValue = decode;
    this.mapToDriverValue = encode;
  }

  override [write](query: Query, { escapeName }: Writing): void {
    query.sql += `${escapeName(this.table[about].name)}.${escapeName(this.name)}`;
  }
}

/** A column before its table exists. What only the database itself holds is accepted and dropped. */
class ColumnBuilder {
  readonly #name: string | undefined;
  readonly #kind: ColumnKind;
  #primary = false;
  #target: (() => Column) | undefined;

  constructor(name: string | undefined, kind: ColumnKind) {
    this.#name = name;
    this.#kind = kind;
  }

  notNull(): this {
    return this;
  }

  default(): this {
    return this;
  }

  $type(): this {
    return this;
  }

  primaryKey(): this {
    this.#primary = true;
    return this;
  }

  references(target: () => Column): this {
    this.#target = target;
    return this;
  }

  build(table: SQLiteTable, key: string): Column {
    const column = new Column(table, this.#name ?? key, this.#primary, this.#kind);
    const target = this.#target;
    if (target !== undefined)
      table[about].foreignKeys.push({
        reference: () => ({ columns: [column], foreignColumns: [target()], foreignTable: target().table }),
      });
    return column;
  }
}

interface Options {
  readonly enum?: readonly string[];
  readonly mode?: string;
}

const unchanged = (value: unknown): unknown => value;

/** The kinds of columns by `mode`. */
const modes: Readonly<Record<string, ColumnKind>> = {
  plain: { decode: unchanged, encode: unchanged },
  boolean: { decode: (value) => Number(value) === 1, encode: (value) => (value ? 1 : 0) },
  json: { decode: (value) => JSON.parse(String(value)), encode: JSON.stringify },
};

/**
 * A column of any type, because SQLite's own types are the database's business.
 *
 * @throws TypeError for a mode that is missing here: the Worker does not start, and the test fails.
 */
export function column(first?: string | Options, second?: Options): ColumnBuilder {
  const [name, { enum: enumValues, mode = 'plain' } = {}] =
    typeof first === 'string' ? [first, second] : [undefined, first];
  const kind = modes[mode];
  if (kind === undefined) throw new TypeError(`src/platform/bundle/drizzle has no columns of the mode ${mode}.`);
  return new ColumnBuilder(name, enumValues === undefined ? kind : { ...kind, enumValues });
}

export function sqliteTable(name: string, columns: Readonly<Record<string, ColumnBuilder>>): SQLiteTable {
  const table = new SQLiteTable(name);
  for (const [key, builder] of Object.entries(columns)) table[about].columns[key] = builder.build(table, key);
  return Object.assign(table, table[about].columns);
}

export const getTableColumns = (table: SQLiteTable): Readonly<Record<string, Column>> => table[about].columns;

export const getTableConfig = (table: SQLiteTable): { name: string; foreignKeys: readonly ForeignKey[] } =>
  table[about];
