/** The ids of notices. Each says when it came, so that "read up to here" finds the place of one that is gone. */
import { sql, type SQL } from 'drizzle-orm';
import { instantOf, type Instant } from '../../../platform/time/instant.ts';

/** How many digits of the user's id end the ids of their notices. */
const TAIL = 8;

/**
 * SQL that makes the id of a notice of `n.user_id`: a UUID version 7 (RFC 9562) of its instant that ends like the id of
 * the user. Only they ever get it, with that instant.
 *
 * @param arrival SQL for the instant.
 */
export function noticeIdAt(arrival: SQL): SQL {
  const milliseconds = sql`(CAST(strftime('%s', ${arrival}) AS INTEGER) * 1000 + CAST(substr(${arrival}, 21, 3) AS INTEGER))`;
  return sql`lower(printf('%08x-%04x-7%s-8%s-%s%s', ${milliseconds} >> 16, ${milliseconds} & 65535, substr(hex(randomblob(2)), 2),
    substr(hex(randomblob(2)), 2), hex(randomblob(2)), substr(n.user_id, ${sql.raw(String(-TAIL))})))`;
}

/** The instant of a user's notice by its id; null if no notice of theirs can have had the id. */
export function arrivalIn(id: string, userId: string): Instant | null {
  if (id[14] !== '7' || id.slice(-TAIL) !== userId.slice(-TAIL)) return null;
  return instantOf(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}
