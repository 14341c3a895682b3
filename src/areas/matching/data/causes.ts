import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import type { Causes } from '../../notifications/index.ts';
import { matches, matchingRequests as requests } from './tables.ts';

/** Whether the causes of notices about requests and matches still stand: conditions on the notice `n` of a query. */
export function matchingCauses(now: Value<Instant>): Causes {
  const isOpen = sql`EXISTS (SELECT 1 FROM ${requests} r WHERE r.id = n.variables ->> 'requestId' AND r.status = 'pending' AND r.expires_at > ${now})`;
  return {
    'match.request_received': isOpen,
    'match.request_expiring': isOpen,
    'match.request_accepted': sql`EXISTS (SELECT 1 FROM ${matches} m WHERE m.id = n.variables ->> 'matchId' AND m.ended_at IS NULL)`,
  };
}
