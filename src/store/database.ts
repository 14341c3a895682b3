import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1';

/** Drizzle on one D1 database, for building queries. */
export type Orm = DrizzleD1Database;

/**
 * Opens Drizzle on a D1 binding. Build queries with it, and run changes through `commit` (batch.ts), never one by one.
 * The columns of a joined select need distinct names, `sql`…`.as('sender_id')`, because D1 returns rows as objects by
 * column name.
 */
export function openDatabase(db: D1Database): Orm {
  return drizzle(db);
}
