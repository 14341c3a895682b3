import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { jsonList } from '../../../store/json-list.ts';
import type { Value } from '../../../store/template.ts';
import { telling } from '../hooks.ts';
import { typeNames, typesThatStay } from '../rules/types.ts';

/** Joins the actor of the notices `n` of a query, as `p` with the settings `s`. */
export const joinActor: SQL = sql`LEFT JOIN ${userProfiles} p ON p.id = n.actor_id LEFT JOIN ${userSettings} s ON s.user_id = p.id`;

/**
 * Condition on the notices `n` of a query with `joinActor`: the receiver may see the actor, the notice is there for
 * them (`telling`), and this version of the service knows the type. During a deployment a newer version can have
 * written others. Every other notice stays stored and is passed over, whatever the reason, so that no reason can be
 * told from another.
 */
export function isVisibleNotice(userId: Value<string> | SQL, now: Value<Instant>): SQL {
  const told = telling.ask(now).map(({ types, isTold }) => sql`(n.type NOT IN ${jsonList([...types])} OR ${isTold})`);
  const isKnown = sql`n.type IN ${jsonList([...typeNames])}`;
  return sql`(${sql.join([sql`(n.actor_id IS NULL OR ${isToStay} OR ${isShownTo(userId)})`, isKnown, ...told], sql` AND `)})`;
}

const isToStay: SQL = sql.raw(`n.type IN (${typesThatStay.map((type) => `'${type}'`).join(', ')})`);

/** The name of the actor of the notices `n` of a query with `joinActor`; NULL if the receiver may not see them. */
export function shownActorName(userId: Value<string> | SQL): SQL {
  return sql`iif(${isShownTo(userId)}, p.english_name, NULL)`;
}

/** The same for their id. */
export function shownActor(userId: Value<string>): SQL {
  return sql`iif(${isToStay} AND NOT ${isShownTo(userId)}, NULL, n.actor_id)`;
}

/** Condition on the notices `n` of a query: they are unread. */
export const isUnread: SQL = sql`n.read_at IS NULL AND n.deleted_at IS NULL`;

/**
 * Condition on the unread notices `n` of a query with `joinActor`: their receivers notice when they are read or
 * forgotten. Either the version of the unread count knows that they see them, or they see them and a recount is late.
 */
export function countsForReader(now: Value<Instant>): SQL {
  return sql`(n.is_counted = 1 OR ${isVisibleNotice(sql`n.user_id`, now)})`;
}

/**
 * Condition on the notices `n` of a query with `joinActor`: the version of the unread count takes them for what they no
 * longer are, seen or not seen by their receivers.
 */
export function isMiscounted(now: Value<Instant>): SQL {
  return sql`(${isUnread} AND n.is_counted <> ${isVisibleNotice(sql`n.user_id`, now)})`;
}
