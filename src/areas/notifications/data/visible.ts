import { sql, type SQL } from 'drizzle-orm';
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { typeNames } from '../rules/types.ts';
import type { Value } from '../../../store/template.ts';
import { askCauses } from './cause.ts';

/** Joins the actor of the notices `n` of a query, as `p` with the settings `s`. */
export const joinActor: SQL = sql`LEFT JOIN ${userProfiles} p ON p.id = n.actor_id LEFT JOIN ${userSettings} s ON s.user_id = p.id`;

/**
 * Condition on the notices `n` of a query with `joinActor`: the receiver may see the actor and may be told of the cause
 * now, and this version of the service knows the type. During a deployment a newer version can have written others.
 */
export function isVisibleNotice(userId: Value<string>, now: Value<Instant>): SQL {
  // CASE: only of a notice whose actor is seen, the cause is read.
  return sql`(CASE WHEN n.actor_id IS NULL OR ${isShownTo(userId)} THEN ${askCauses('isTold', now)} ELSE 0 END
    AND n.type IN (SELECT value FROM json_each(${JSON.stringify(typeNames)})))`;
}
