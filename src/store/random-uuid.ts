import { sql } from 'drizzle-orm';

/**
 * SQL that makes a UUID version 4 (RFC 9562), a new one for every row. For inserts whose number of rows only the
 * database knows.
 */
export const randomUuid = sql`lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
  || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;
