import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { raiseCountersStatement } from './counters.ts';
import { recount } from './job-kinds.ts';
import { notifications } from './tables.ts';

const isUnread = sql`n.read_at IS NULL AND n.deleted_at IS NULL`;

/**
 * Makes the statement that follows a change of whether pairs of users see each other: the badges of those who have an
 * unread notice of the other get a new version. Put it into the batch of the change.
 *
 * @param pairs selects `one_id` and `other_id`.
 */
export function recountPairs(pairs: SQL): SQL {
  const readers = (reader: SQL, actor: SQL) => sql`SELECT ${reader} AS user_id FROM (${pairs}) AS pair WHERE EXISTS
    (SELECT 1 FROM ${notifications} n WHERE n.actor_id = ${actor} AND n.user_id = ${reader} AND ${isUnread})`;
  const [one, other] = [sql`pair.one_id`, sql`pair.other_id`];
  return raiseCountersStatement(sql`${readers(one, other)} UNION ALL ${readers(other, one)}`);
}

/** Does the same for two users. */
export function recountBetween(oneId: Value<string>, otherId: Value<string>): SQL {
  return recountPairs(sql`SELECT ${oneId} AS one_id, ${otherId} AS other_id`);
}

/**
 * Makes the statement that orders a recount for everyone who was told something by this user, after a change of who
 * sees them. It may be thousands of readers, so the job raises their counters page by page.
 */
export function orderRecountStatement(now: Value<Instant>, userId: Value<string>): SQL {
  return enqueueEach(
    now,
    recount,
    sql`SELECT json_object('actorId', ${userId}) AS payload, ${randomUuid} AS dedupe_key, ${userId} AS user_id`,
  );
}

/**
 * Makes the statements that raise the counters of the next readers of a user's unread notices. The first returns these
 * readers.
 */
export const recountReadersStatements = template(
  (actorId: Value<string>, after: Value<string>, limit: Value<number>) => {
    const readers = sql`SELECT DISTINCT n.user_id FROM ${notifications} n
      WHERE n.actor_id = ${actorId} AND n.user_id > ${after} AND ${isUnread} ORDER BY n.user_id LIMIT CAST(${limit} AS INTEGER)`;
    return [select(readers, (row) => text(row, 'user_id')), raiseCountersStatement(readers)];
  },
);

/** Makes the statement that raises the counter of one user. */
export const raiseCounterStatement = template((userId: Value<string>) => raiseCountersStatement(sql`SELECT ${userId}`));
