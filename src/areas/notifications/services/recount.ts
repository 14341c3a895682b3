import { sql, type SQL } from 'drizzle-orm';
import type { Value } from '../../../store/template.ts';
import { recountPairsStatement } from '../data/recount.ts';

/**
 * Makes the statement that follows a change of whether pairs of users see each other: the badges of those who have an
 * unread notice of the other get a new version. Put it into the batch of the change.
 *
 * @param pairs selects `one_id` and `other_id`.
 */
export function recountPairs(pairs: SQL): SQL {
  return recountPairsStatement(pairs);
}

/** Does the same for two users. */
export function recountBetween(oneId: Value<string>, otherId: Value<string>): SQL {
  return recountPairsStatement(sql`SELECT ${oneId} AS one_id, ${otherId} AS other_id`);
}
