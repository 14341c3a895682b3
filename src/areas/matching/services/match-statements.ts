import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SQL } from 'drizzle-orm';
import { makeMatchStatements, selectAccepted, type NewMatch } from '../data/make-match.ts';
import { notifyEach } from '../../notifications/index.ts';

/**
 * Makes the statements that follow an accepted request: the match, the direct room, its members, and the notice to the
 * sender. The job that delivers the notice has the id of the operation.
 */
export function matchStatements(now: Value<Instant>, made: Values<NewMatch>): SQL[] {
  return [
    ...makeMatchStatements(now, made),
    ...notifyEach(now, 'match.request_accepted', selectAccepted(made), made.operationId),
  ];
}
