/**
 * Seed rows of an area: `src/areas/<area>/seed.ts` exports `seed = defineSeed(…)`. The file is found by its place. Only
 * tools and tests load it, so the Worker does not contain it.
 */
import type { SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Duration } from '../platform/time/instant.ts';
import { insertAll } from '../store/insert-where.ts';
import type { Statement } from '../store/statement.ts';
import type { SeedData } from './seed-data.ts';

/** Builds the statements that fill the tables of one area. Rows of lower areas are there already. */
export type AreaSeed = (data: SeedData) => readonly Statement[];

/** Declares the seed rows of an area. */
export function defineSeed(build: AreaSeed): AreaSeed {
  return build;
}

// D1 takes 2 MB a parameter. No row of a seed has 4 KB.
const ROWS_A_STATEMENT = 500;

// Which columns the rows have is known only when the seed is read.
const insertAny = insertAll<SQLiteTable, string, Readonly<Record<string, unknown>>>;

/** Builds the statements that insert the rows; none if there are no rows. */
export function insertRows<T extends SQLiteTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
  onConflict?: SQL,
): Statement[] {
  const keys = Object.keys(rows[0] ?? {}); // all rows of a seed have the same
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    statements.push(insertAny(table, {}, keys, rows.slice(start, start + ROWS_A_STATEMENT), undefined, onConflict));
  return statements;
}

/**
 * Makes the fixed ids of one kind of row: UUIDs of version 7 whose last part is a number, so that they are easy to
 * recognise in a log.
 *
 * @param group the fourth part of the id, from 0x8000 to 0xbfff. Each kind has a group of its own.
 */
export function seedIds(group: number): (number: number) => string {
  return (number) => `01900000-0000-7000-${group.toString(16)}-${number.toString(16).padStart(12, '0')}`;
}

/** The id of the room that an accepted request opens. Matching makes the room, and chat fills it. */
export const seedRoomId = seedIds(0x8007);

/** The ids of the seeded group and of the seeded public room. Matching makes them, and chat fills them. */
export const seedGroupId = seedIds(0x8024)(1);
export const seedPublicRoomId = seedIds(0x8024)(2);

/** How long after the answer to a request its seeded conversation ends. */
export const seedConversationLasts: Duration = { hours: 21 };

/** The group of the ids of people and sessions that were written by hand. */
export const namedGroup = 0x8000;

/** The same for tables with one row per person: makes the id of the row from the id of the person. */
export function seedIdsByPerson(group: number): (personId: string) => string {
  const idOf = seedIds(group);
  const firstNamed = seedIds(namedGroup)(0);
  return (personId) => {
    const isNamed = personId.startsWith(firstNamed.slice(0, -2));
    // Generated people come after the named ones, of whom there are less than 256.
    return idOf(Number.parseInt(personId.slice(-6), 16) + (isNamed ? 0 : 0x100));
  };
}
