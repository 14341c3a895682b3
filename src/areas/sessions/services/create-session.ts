import type { Idempotency } from '../../../platform/idempotency.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { commitOnceThenRead, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { notify } from '../../notifications/index.ts';
import { requireValid } from '../../profile/index.ts';
import { createSessionStatements, hasNewSession, type NewSession } from '../data/create.ts';
import { sessionFor, type SessionRecord } from '../data/sessions.ts';
import { checkNewSession, type NewSessionInput, ownIdFault } from '../rules/new-session.ts';
import { answerMade, type Made } from './answer-made.ts';
import { askForSeries } from './create-series.ts';
import { withDays } from './with-days.ts';

/** A session to ask for, and of whom. */
export interface SessionInput extends NewSessionInput {
  readonly partnerId: string;
}

/** Makes the statements of a session that stands alone. `days` as in `Booked`. */
export const askStatements = template((now: Value<Instant>, planned: Values<NewSession>, days: Value<string>) => [
  ...createSessionStatements(now, planned, days),
  ...notify(
    now,
    {
      userId: planned.guestId,
      actorId: planned.hostId,
      type: 'session.requested',
      variables: { sessionId: planned.sessionId, startsAt: planned.startsAt },
      dedupeKey: planned.sessionId,
      jobId: planned.operationId,
    },
    hasNewSession(planned),
  ),
]);

/**
 * Asks a partner for a session, and blocks its time for both.
 *
 * @throws Refused request.invalid, profile.self_not_allowed,
 *   profile.user_not_found also if the caller no longer sees the partner at a replay, and as the statements do.
 */
export async function askForSession(
  deps: Deps,
  hostId: string,
  input: SessionInput,
  idempotency: Idempotency,
): Promise<Answer<201, SessionRecord>> {
  const { partnerId: guestId } = input;
  if (hostId === guestId)
    throw new Refused(refuse('profile.self_not_allowed', { errors: [ownIdFault('/body/partnerId')] }));
  const planned = requireValid(checkNewSession(input));
  const { recurrence } = input;
  // A request without a series keeps the hash that it had before there were any.
  const payload = { guestId, planned, ...(recurrence && { recurrence }) };
  const request = await keyedRequest({ userId: hostId, ...idempotency, payload });
  if (recurrence !== undefined) return askForSeries(deps, { hostId, guestId, planned, recurrence }, request);
  const session = { ...planned, sessionId: newId(), hostId, guestId, operationId: newId() };
  const now = deps.clock.nowIso();
  const { answer, rows } = await withDays((days) =>
    commitOnceThenRead<201, Made, SessionRecord>(
      deps,
      request,
      { status: 201, body: { sessionId: session.sessionId } },
      askStatements(now, session, days),
      [sessionFor(hostId, session.sessionId)],
    ),
  );
  return answerMade(deps, hostId, session.operationId, answer, rows?.[0]);
}
