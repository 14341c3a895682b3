import { sql } from 'drizzle-orm';

/** UUID version 4 (RFC 9562) made by SQL, a fresh one for every row; for rows whose number only the database knows. */
export const randomUuid = sql`lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
  || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;
