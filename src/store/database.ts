import { drizzle } from 'drizzle-orm/d1';

/** Drizzle asks its database for a prepared statement while it builds a query. `commit` prepares its own instead. */
const noDatabase = { prepare: () => undefined } as unknown as D1Database; // nothing else of it is called

/**
 * Drizzle, for building queries without a database. They run through `commit` and `readBatch` (batch.ts). The columns
 * of a joined select need distinct names, `sql`…`.as('sender_id')`, because D1 returns rows as objects by column name.
 */
export const orm = drizzle(noDatabase);
