import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SQL } from 'drizzle-orm';
import { makeMatchStatements, selectAccepted, selectMatched, type NewMatch } from '../data/make-match.ts';
import { readAnsweredNoticesStatements } from '../data/told-notices.ts';
import { notifyEach, recountPairs } from '../../notifications/index.ts';

/**
 * Makes the statements that follow an accepted request: the match, the direct room, its members, and the notice to the
 * sender. The receiver's notices about the request are read. The job that delivers the notice has the id of the
 * operation. Partners may see more of each other than strangers, so older notices count again.
 */
export function matchStatements(now: Value<Instant>, made: Values<NewMatch>): SQL[] {
  return [
    ...makeMatchStatements(now, made),
    ...readAnsweredNoticesStatements(now, made.operationId),
    ...notifyEach(now, 'match.request_accepted', selectAccepted(made), made.operationId),
    recountPairs(now, selectMatched(made)),
  ];
}
