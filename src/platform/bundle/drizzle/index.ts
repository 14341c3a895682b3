/**
 * Replaces drizzle-orm in the bundle (`[alias]` in wrangler.toml) with the parts that the Worker uses: SQL templates,
 * tables and conditions. A bundler cannot leave out Drizzle's builders, sessions and PostgreSQL, because its classes
 * have static fields (contract/decisions/0037). Types are Drizzle's, and tests run Drizzle itself.
 * test/store/drizzle-in-bundle.node.test.ts compares what both say about every table and every statement.
 */
import { Chunk, Param, SQL, sql, Words } from './sql.ts';
import { Column } from './tables.ts';

export { Param, Placeholder, SQL, sql } from './sql.ts';
export {
  Column,
  column as integer,
  column as real,
  column as text,
  getTableColumns,
  getTableConfig,
  SQLiteTable,
  sqliteTable,
} from './tables.ts';

/** Keys of several columns are known to the database alone. */
export function primaryKey(): void {}

/** No name is written in another case. */
export class CasingCache {}

export const is = (value: unknown, type: abstract new (...given: never[]) => unknown): boolean => value instanceof type;

/** What a column is compared with. The column encodes a value. */
const against = (left: unknown, right: unknown): unknown =>
  left instanceof Column && !(right instanceof Chunk) ? new Param(right, left) : right;

export const eq = (left: unknown, right: unknown): SQL => sql`${left} = ${against(left, right)}`;
export const ne = (left: unknown, right: unknown): SQL => sql`${left} <> ${against(left, right)}`;
export const lte = (left: unknown, right: unknown): SQL => sql`${left} <= ${against(left, right)}`;
export const isNull = (value: unknown): SQL => sql`${value} is null`;

const joinBy =
  (word: string) =>
  (...conditions: readonly unknown[]): SQL | undefined => {
    const given = conditions.filter((condition) => condition !== undefined);
    if (given.length > 1) return sql`(${sql.join(given, new Words(word))})`;
    return given.length === 0 ? undefined : new SQL(given);
  };

export const and = joinBy(' and ');
export const or = joinBy(' or ');
