import type { SQL } from 'drizzle-orm';
import { selectAccepted, makeMatchStatements } from '../data/make-match.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { newId } from '../../../platform/ids.ts';
import { notifyEach } from '../../notifications/index.ts';

/**
 * Makes the statements that follow an accepted request: the match, the direct room, its members, and the notice to the
 * sender.
 */
export function matchStatements(clock: Clock, operationId: string): SQL[] {
  const made = { matchId: newId(), roomId: newId(), operationId };
  return [...makeMatchStatements(clock, made), ...notifyEach(clock, 'match.request_accepted', selectAccepted(made))];
}
