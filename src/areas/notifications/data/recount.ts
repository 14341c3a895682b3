import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { outbox } from '../../../store/tables.ts';
import { compute, jsonText, perShape, template, type Value } from '../../../store/template.ts';
import { hasNewAgeGroup } from '../../profile/index.ts';
import { raiseCountersStatement } from './counters.ts';
import { recount } from './job-kinds.ts';
import { notifications } from './tables.ts';
import { isMiscounted, isUnread, joinActor } from './visible.ts';

/**
 * Makes the statement that follows a change of what pairs of users may see of each other: it orders a recount if one of
 * the two has an unread notice of the other. The job compares what they see with what is counted; here that would cost
 * rows for each notice. Put it into the batch of the change.
 *
 * @param pairs selects `one_id` and `other_id`.
 */
export function recountPairs(now: Value<Instant>, pairs: SQL): SQL {
  const hasUnread = (reader: SQL, actor: SQL) => sql`EXISTS (SELECT 1 FROM ${notifications} n
    WHERE n.actor_id = ${actor} AND n.user_id = ${reader} AND ${isUnread})`;
  const [one, other] = [sql`pair.one_id`, sql`pair.other_id`];
  return orderRecounts(
    now,
    sql`SELECT DISTINCT pair.one_id AS user_id FROM (${pairs}) AS pair WHERE ${hasUnread(one, other)} OR ${hasUnread(other, one)}`,
  );
}

/** Does the same for two users. */
export function recountBetween(now: Value<Instant>, oneId: Value<string>, otherId: Value<string>): SQL {
  return recountPairs(now, sql`SELECT ${oneId} AS one_id, ${otherId} AS other_id`);
}

/**
 * Makes the statement that orders a recount for a user and everyone who was told something by them, after a change of
 * who sees them. It may be thousands of readers, so the job recounts page by page.
 *
 * @param condition the recount is ordered only if it holds.
 */
export function orderRecountStatement(now: Value<Instant>, userId: Value<string>, condition: SQL = sql`true`): SQL {
  return orderRecounts(now, sql`SELECT ${userId} AS user_id WHERE ${condition}`);
}

/**
 * Makes the statement that orders a recount for those of these users whose age group changes and who have an unread
 * notice or have caused any: a request between a minor and an adult is told to neither. Put it into the batch of the
 * change, before the new group is stored.
 */
export function recountAgeGroupsStatement(now: Value<Instant>, userIds: Value<readonly string[]>): SQL {
  const has = (which: SQL) => sql`EXISTS (SELECT 1 FROM ${notifications} n WHERE ${which})`;
  // Of what a user has caused, the read ones count too: an index finds one at once.
  const users = sql`SELECT u.value AS user_id FROM json_each(${jsonText(userIds)}) u
    WHERE ${hasNewAgeGroup(sql`u.value`, now)} AND (${has(sql`n.user_id = u.value AND ${isUnread}`)} OR ${has(sql`n.actor_id = u.value`)})`;
  return orderRecounts(now, users);
}

/** Does the same for one user. */
export function recountAgeGroupStatement(now: Value<Instant>, userId: Value<string>): SQL {
  return recountAgeGroupsStatement(
    now,
    compute([userId], (id) => [id]),
  );
}

function orderRecounts(now: Value<Instant>, users: SQL): SQL {
  return enqueueEach(
    now,
    recount,
    sql`SELECT json_object('actorId', changed.user_id) AS payload, ${randomUuid} AS dedupe_key, changed.user_id FROM (${users}) AS changed`,
  );
}

/** The query for recounts that wait, so that they need not wait for the cron. */
export const waitingRecounts = template((now: Value<Instant>, limit: Value<number>) =>
  select(
    sql`SELECT id FROM ${outbox} WHERE kind = ${recount.name} AND delivered_at IS NULL AND dead_at IS NULL AND due_at <= ${now}
      ORDER BY due_at LIMIT CAST(${limit} AS INTEGER)`,
    (row) => text(row, 'id'),
  ),
);

/** The unread notices of which a recount is: those that a user has caused, or those that they have got. */
export type RecountSide = 'caused' | 'got';

/** The last notice of a page of a recount. */
export interface RecountPlace {
  readonly sortedBy: string;
  readonly id: string;
}

/**
 * Makes the statements that recount the next page of a user's unread notices: the versions rise of those readers who no
 * longer see what is counted, or see what is not. The first returns the places of the page. Repeated they change
 * nothing.
 */
export const recountStatements = perShape((side: RecountSide) =>
  template((now: Value<Instant>, userId: Value<string>, after: Value<RecountPlace>, limit: Value<number>) => {
    // Each side is read in the order of its index.
    const [own, sortedBy] = side === 'caused' ? [sql`n.actor_id`, sql`n.user_id`] : [sql`n.user_id`, sql`n.created_at`];
    const page = sql`SELECT n.id, ${sortedBy} AS sorted_by FROM ${notifications} n WHERE ${own} = ${userId} AND ${isUnread}
      AND (${sortedBy}, n.id) > (${after.sortedBy}, ${after.id}) ORDER BY ${sortedBy}, n.id LIMIT CAST(${limit} AS INTEGER)`;
    const changed = (
      column: SQL,
    ) => sql`SELECT ${column} FROM (${page}) AS page CROSS JOIN ${notifications} n ON n.id = page.id
      ${joinActor} WHERE ${isMiscounted(now)}`;
    return [
      select(page, (row): RecountPlace => ({ sortedBy: text(row, 'sorted_by'), id: text(row, 'id') })),
      raiseCountersStatement(changed(sql`n.user_id`)),
      sql`UPDATE ${notifications} SET is_counted = 1 - is_counted WHERE id IN (${changed(sql`n.id`)})`,
    ];
  }),
);
