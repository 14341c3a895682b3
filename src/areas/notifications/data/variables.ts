import { sql, type SQL } from 'drizzle-orm';
import { details } from '../hooks.ts';

/** The variables of the notice `n` of a query as JSON text: those that are stored, and those that are looked up now. */
export function variablesOfNotice(): SQL {
  const found = details.ask().flatMap((each) => Object.entries(each));
  const cases = found.map(([type, object]) => sql` WHEN ${type} THEN json_patch(n.variables, ${object})`);
  return sql`(CASE n.type ${sql.join(cases)} ELSE n.variables END)`;
}
