/** A table for tests of the store, with one rule of each kind. */
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

/** Creates the table. Call it in `beforeAll`, because each file starts with a new world. */
export async function createThingsTable(): Promise<void> {
  await env.DB.exec(
    'CREATE TABLE things (id TEXT PRIMARY KEY NOT NULL, name TEXT UNIQUE, size INTEGER NOT NULL DEFAULT 1 CHECK (size > 0), ' +
      'is_new INTEGER NOT NULL DEFAULT 1, decided_op TEXT, parent_id TEXT REFERENCES things (id) ON DELETE RESTRICT) STRICT',
  );
}

/** Returns the number of rows in the table. */
export async function countThings(): Promise<number> {
  return (await env.DB.prepare('SELECT count(*) AS n FROM things').first<number>('n')) ?? 0;
}

export async function emptyThings(): Promise<void> {
  await env.DB.exec('DELETE FROM things WHERE parent_id IS NOT NULL\nDELETE FROM things');
}
