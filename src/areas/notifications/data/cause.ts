import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { causes, type Cause } from '../hooks.ts';

/** Condition on the notice `n` of a query: what the higher areas say of its cause. */
export function askCauses(what: 'isTold' | 'stands', now: Value<Instant>): SQL {
  const cases = causes.ask(now).flatMap((each) => each.map((cause) => caseOf(cause, cause[what])));
  return sql`(CASE ${sql.join(cases)} ELSE 1 END)`;
}

function caseOf({ types }: Cause, condition: SQL = sql`1`): SQL {
  const names = types.map((type) => sql`${type}`);
  return sql`WHEN n.type IN (${sql.join(names, sql`, `)}) THEN (${condition}) `;
}
