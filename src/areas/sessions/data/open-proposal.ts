import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';

/** Condition on the proposal `q` of the session `r`: it waits for an answer. What ends the session ends it too. */
export function isOpenProposal(now: Value<Instant>): SQL {
  return sql`(q.status = 'open' AND q.due_at > ${now} AND r.status = 'confirmed')`;
}
