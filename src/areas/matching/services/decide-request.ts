import type { Instant } from '../../../platform/time/instant.ts';
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import type { SQL } from 'drizzle-orm';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { decideRequestStatements, selectCancelled, selectDeclined, type Deciding } from '../data/decide-request.ts';
import type { NewMatch } from '../data/make-match.ts';
import { decidedRequestFor, type RequestRecord } from '../data/requests.ts';
import type { Decision } from '../rules/states.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { notifyEach, recountPairs, recountSoon, tellBadges } from '../../notifications/index.ts';
import { readAnsweredNoticesStatements } from '../data/told-notices.ts';
import { matchStatements } from './match-statements.ts';

/**
 * Accepts, declines or cancels a request, with all consequences. The same decision again changes nothing and returns
 * the same request. Of several different decisions at once, one succeeds.
 *
 * @throws Refused as the statements of data/decide-request do.
 */
export async function decideRequest(
  deps: Deps,
  userId: string,
  requestId: string,
  decision: Decision,
): Promise<RequestRecord> {
  const operationId = newId();
  const changes = decisionStatements(decision)(
    deps.clock.nowIso(),
    { requestId, userId, operationId },
    { matchId: newId(), roomId: newId(), operationId },
  );
  const [record] = await commitThenRead(deps.db, changes, decidedRequestFor(userId, requestId));
  tellBadges(deps);
  recountSoon(deps);
  if (decision !== 'cancel') announceJobs(deps, [operationId]);
  if (record === undefined) throw new Refused(refuse('matching.request_not_found'));
  return record;
}

const decisionStatements = perShape((decision: Decision) =>
  template((now: Value<Instant>, deciding: Values<Deciding>, made: Values<NewMatch>) => [
    ...decideRequestStatements(decision, now, deciding),
    ...consequences[decision](now, made),
  ]),
);

const consequences: Readonly<Record<Decision, (now: Value<Instant>, made: Values<NewMatch>) => SQL[]>> = {
  accept: matchStatements,
  decline: (now, { operationId }) => [
    ...readAnsweredNoticesStatements(now, operationId),
    ...notifyEach(now, 'match.request_declined', selectDeclined(operationId), operationId),
  ],
  cancel: (now, { operationId }) => [recountPairs(now, selectCancelled(operationId))],
};
