import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1';

/** Drizzle on one D1 database: what queries are built with. */
export type Orm = DrizzleD1Database;

/**
 * Drizzle on a D1 binding. Build queries with it; run changes through `commit` (batch.ts), never one by one.
 * Columns of a joined select need distinct names: `sql`…`.as('sender_id')` (D1 answers rows as objects by column name).
 */
export function open(db: D1Database): Orm {
  return drizzle(db);
}
