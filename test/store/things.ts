/** A table of no meaning for tests of the library, with a rule of each sort. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { env } from '../support/deps.ts';

export const things = sqliteTable('things', {
  id: text('id').primaryKey(),
  name: text('name'),
  size: integer('size').notNull().default(1),
  isNew: integer('is_new', { mode: 'boolean' }).notNull().default(true),
  decidedOp: text('decided_op'),
  parentId: text('parent_id'),
});

/** Makes the table; call it in `beforeAll` (the world is made afresh for each file). */
export async function createThingsTable(): Promise<void> {
  await env.DB.exec(
    'CREATE TABLE things (id TEXT PRIMARY KEY NOT NULL, name TEXT UNIQUE, size INTEGER NOT NULL DEFAULT 1 CHECK (size > 0), ' +
      'is_new INTEGER NOT NULL DEFAULT 1, decided_op TEXT, parent_id TEXT REFERENCES things (id) ON DELETE RESTRICT) STRICT',
  );
}

/** How many rows the table has. */
export async function countThings(): Promise<number> {
  return (await env.DB.prepare('SELECT count(*) AS n FROM things').first<number>('n')) ?? 0;
}

export async function emptyThings(): Promise<void> {
  await env.DB.exec('DELETE FROM things WHERE parent_id IS NOT NULL\nDELETE FROM things');
}
