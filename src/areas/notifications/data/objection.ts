import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { causes } from '../hooks.ts';
import { isVisibleNotice } from './visible.ts';

/**
 * What speaks against delivering the notice `n` to the user `u` of a query with `joinActor`, as one of `objections`;
 * NULL if nothing does. `n` may be absent.
 */
export function objectionTo(userId: Value<string>, now: Value<Instant>): SQL {
  return sql`CASE WHEN n.id IS NULL OR (n.deleted_at IS NOT NULL AND n.in_app = 1) THEN 'withdrawn'
    WHEN u.status <> 'active' THEN 'account_inactive' WHEN NOT ${isVisibleNotice(userId, now)} THEN 'not_visible'
    WHEN NOT ${causeStands(now)} THEN 'cause_gone' WHEN n.read_at IS NOT NULL THEN 'read' END`;
}

function causeStands(now: Value<Instant>): SQL {
  const conditions = causes.ask(now).flatMap((each) => Object.entries(each));
  // The names stand in the text, because a statement takes at most 100 parameters.
  const cases = conditions.map(([type, condition]) => sql` WHEN ${sql.raw(`'${type}'`)} THEN (${condition})`);
  return sql`(CASE n.type ${sql.join(cases)} ELSE 1 END)`;
}
