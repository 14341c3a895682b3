import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import type { Cause } from '../../notifications/index.ts';
import { matches, matchingRequests as requests } from './tables.ts';
import { isToldToReceiver } from './told-requests.ts';

/** The causes of notices about requests and matches. */
export function matchingCauses(now: Value<Instant>): Cause[] {
  const request = sql`SELECT 1 FROM ${requests} r WHERE r.id = n.variables ->> 'requestId'`;
  return [
    {
      types: ['match.request_received', 'match.request_expiring'],
      isTold: sql`NOT EXISTS (${request} AND NOT ${isToldToReceiver(now)})`,
      stands: sql`EXISTS (${request} AND r.status = 'pending' AND r.expires_at > ${now})`,
    },
    {
      types: ['match.request_accepted'],
      stands: sql`EXISTS (SELECT 1 FROM ${matches} m WHERE m.id = n.variables ->> 'matchId' AND m.ended_at IS NULL)`,
    },
  ];
}
