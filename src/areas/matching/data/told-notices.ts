import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import type { Telling } from '../../notifications/index.ts';
import { matchingRequests as requests } from './tables.ts';
import { isToldToReceiver } from './told-requests.ts';

/**
 * The notices that a receiver gets about an open request are there for as long as the request is (`isToldToReceiver`),
 * and until its sender cancels it. Their keys are the ids of the requests.
 */
export function tellRequestNotices(now: Value<Instant>): Telling {
  return {
    types: ['match.request_received', 'match.request_expiring'],
    isTold: sql`NOT EXISTS (SELECT 1 FROM ${requests} r WHERE r.id = n.dedupe_key AND (r.status = 'cancelled' OR NOT ${isToldToReceiver(now)}))`,
  };
}
