import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
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

/**
 * Makes the statement that orders a recount for those of these users who have unread notices, because some of these may
 * be there for them no longer.
 *
 * @param users selects `user_id`.
 */
export function recountReaders(now: Value<Instant>, users: SQL): SQL {
  return orderRecounts(
    now,
    sql`SELECT DISTINCT reader.user_id FROM (${users}) AS reader
      WHERE EXISTS (SELECT 1 FROM ${notifications} n WHERE n.user_id = reader.user_id AND ${isUnread})`,
  );
}

/**
 * Makes the statement that orders a recount of the notices about a room, whoever has them.
 *
 * @param rooms selects `id`.
 */
export function recountAboutRooms(now: Value<Instant>, rooms: SQL): SQL {
  const hasNotice = sql`EXISTS (SELECT 1 FROM ${notifications} n WHERE ${isAboutRoom} AND n.dedupe_key = room.id)`;
  return enqueueEach(
    now,
    recount,
    sql`SELECT json_object('roomId', room.id) AS payload, ${randomUuid} AS dedupe_key, NULL AS user_id FROM (${rooms}) AS room WHERE ${hasNotice}`,
  );
}

/** Condition on a notice `n`: its key is a group. The index notifications_about_rooms has these words. */
const isAboutRoom = sql`n.type IN ('chat.group_message', 'chat.invited')`;

/**
 * The unread notices of which a recount is: those that a user has caused, those that they have got, or those about a
 * room.
 */
export type RecountSide = 'caused' | 'got' | 'about';

/** The last notice of a page of a recount. */
export interface RecountPlace {
  readonly sortedBy: string;
  readonly id: string;
}

/** What is read of each side, in the order of its index. */
const sides: Readonly<Record<RecountSide, { readonly own: SQL; readonly sortedBy: SQL }>> = {
  caused: { own: sql`n.actor_id`, sortedBy: sql`n.user_id` },
  got: { own: sql`n.user_id`, sortedBy: sql`n.created_at` },
  about: { own: sql`${isAboutRoom} AND n.dedupe_key`, sortedBy: sql`n.user_id` },
};

/**
 * Makes the statements that recount the next page of unread notices of a user or a room: the versions rise of those
 * readers who no longer see what is counted, or see what is not. The first returns the places of the page. Repeated
 * they change nothing.
 */
export const recountStatements = perShape((side: RecountSide) =>
  template((now: Value<Instant>, id: Value<string>, after: Value<RecountPlace>, limit: Value<number>) => {
    const { own, sortedBy } = sides[side];
    const page = sql`SELECT n.id, ${sortedBy} AS sorted_by FROM ${notifications} n WHERE ${own} = ${id} AND ${isUnread}
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
