import { announceJobs } from '../../../store/announce-jobs.ts';
import { readOne } from '../../../store/batch.ts';
import { answerStatements, commitOnceThenRead, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { requestFor, type RequestRecord } from '../data/requests.ts';
import {
  hasNewRequest,
  selectSendResult,
  sendRequestStatements,
  sentRequestFor,
  type Sending,
} from '../data/send-request.ts';
import type { NewMatch } from '../data/make-match.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { requireValid, makeFault } from '../../profile/index.ts';
import { checkMessage } from '../rules/message.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { notify, tellBadges } from '../../notifications/index.ts';
import { matchStatements } from './match-statements.ts';

/** A request to send: who asks whom, and with which message. */
export interface RequestInput {
  readonly senderId: string;
  readonly receiverId: string;
  readonly message: string | undefined;
  readonly idempotency: Idempotency;
}

/** Makes the statements that send a request, with everything that follows from it. */
export const sendStatements = template((now: Value<Instant>, sent: Values<Sending>, made: Values<NewMatch>) => [
  ...sendRequestStatements(now, sent),
  ...matchStatements(now, made),
  ...notify(now, requestNotice(sent), hasNewRequest(sent)),
]);

/** Makes the statements that store the answer under the key of `attempt` and read it. */
export const answerOf = template((attempt: Value<string>, sent: Values<Sending>) =>
  answerStatements(attempt, 201, selectSendResult(sent)),
);

/**
 * Sends a match request. If the receiver has already asked the sender, accepts that request.
 *
 * @throws Refused request.invalid, profile.self_not_allowed, matching.request_not_found if the receiver no longer
 *   exists at a replay, and as the statements of `sendRequestStatements` do.
 */
export async function sendRequest(deps: Deps, asking: RequestInput): Promise<Answer<201, RequestRecord>> {
  const { senderId, receiverId, idempotency } = asking;
  if (senderId === receiverId)
    throw new Refused(
      refuse('profile.self_not_allowed', {
        errors: [
          makeFault('/body/receiverId', 'Is your own id.', '본인의 id입니다.', {
            en: 'You cannot do this with yourself.',
            ko: '자기 자신에게는 할 수 없습니다.',
          }),
        ],
      }),
    );
  const message = requireValid(checkMessage(asking.message));
  const request = await keyedRequest({ userId: senderId, ...idempotency, payload: { receiverId, message } });
  const sent: Sending = { id: newId(), senderId, receiverId, message, operationId: newId() };
  const made: NewMatch = { matchId: newId(), roomId: newId(), operationId: sent.operationId };
  const now = deps.clock.nowIso();
  const { answer, rows } = await commitOnceThenRead<201, { requestId: string }, RequestRecord>(
    deps,
    request,
    { status: 201, answerFrom: (attempt) => answerOf(attempt, sent) },
    sendStatements(now, sent, made),
    [sentRequestFor(now, sent)],
  );
  tellBadges(deps);
  // The idempotency key stores only the id. A replay reads the receiver's card in a second round trip, under the
  // visibility rules of that moment.
  const { body, replayed } = answer;
  if (!replayed) announceJobs(deps, [sent.operationId]);
  const record = rows === undefined ? await readOne(deps.db, requestFor(senderId, body.requestId, now)) : rows[0];
  if (record === undefined) throw new Refused(refuse('matching.request_not_found'));
  return { status: 201, body: record, replayed };
}

function requestNotice({ id, senderId, receiverId, operationId }: Values<Sending>) {
  return {
    userId: receiverId,
    actorId: senderId,
    type: 'match.request_received',
    variables: { requestId: id },
    dedupeKey: id,
    jobId: operationId,
  } as const;
}
