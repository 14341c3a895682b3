import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { causes, type Causes, mutes } from '../hooks.ts';
import { isVisibleNotice } from './visible.ts';

/**
 * What speaks against delivering the notice `n` to the user `u` of a query with `joinActor`, as one of `objections`;
 * NULL if nothing does. `n` may be absent.
 */
export function objectionTo(userId: Value<string> | SQL, now: Value<Instant>): SQL {
  return sql`CASE WHEN n.id IS NULL OR (n.deleted_at IS NOT NULL AND n.in_app = 1) THEN 'withdrawn'
    WHEN u.status <> 'active' THEN 'account_inactive' WHEN NOT ${isVisibleNotice(userId, now)} THEN 'not_visible'
    WHEN NOT ${byType(causes.ask(now), 1)} THEN 'cause_gone' WHEN ${byType(mutes.ask(), 0)} THEN 'muted'
    WHEN n.read_at IS NOT NULL THEN 'read' END`;
}

/** The condition for the type of `n`, or what holds for a type that no area names. */
function byType(answers: readonly Causes[], otherwise: 0 | 1): SQL {
  const conditions = answers.flatMap((each) => Object.entries(each));
  // The names stand in the text, because a statement takes at most 100 parameters.
  const cases = conditions.map(([type, condition]) => sql` WHEN ${sql.raw(`'${type}'`)} THEN (${condition})`);
  return sql`(CASE n.type ${sql.join(cases)} ELSE ${sql.raw(String(otherwise))} END)`;
}
