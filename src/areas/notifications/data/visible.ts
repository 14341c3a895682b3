import { sql, type SQL } from 'drizzle-orm';
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { typeNames } from '../rules/types.ts';
import type { Value } from '../../../store/template.ts';

/** Joins the actor of the notices `n` of a query, as `p` with the settings `s`. */
export const joinActor: SQL = sql`LEFT JOIN ${userProfiles} p ON p.id = n.actor_id LEFT JOIN ${userSettings} s ON s.user_id = p.id`;

/**
 * Condition on the notices `n` of a query with `joinActor`: the receiver may see the actor, and this version of the
 * service knows the type. During a deployment a newer version can have written others.
 */
export function isVisibleNotice(userId: Value<string>): SQL {
  return sql`((n.actor_id IS NULL OR ${isShownTo(userId)}) AND n.type IN (SELECT value FROM json_each(${JSON.stringify(typeNames)})))`;
}
