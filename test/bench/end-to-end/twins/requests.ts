/** A request to another user, by hand: `POST /matching/requests`. */
import { sentRequestFor } from '../../../../src/areas/matching/data/send-request.ts';
import { matchRequestView } from '../../../../src/areas/matching/handlers/views/match-request.ts';
import { answerOf, sendStatements } from '../../../../src/areas/matching/services/send-request.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { claimBadges } from './badges.ts';
import { evening, morning, once, timesAt, type Call } from './call.ts';
import { learnTexts, runBatch } from './texts.ts';

function sendValues(senderId: string, receiverId: string, message: string, now: Date) {
  const [pairLow, pairHigh] = senderId < receiverId ? [senderId, receiverId] : [receiverId, senderId];
  const [id, operationId, matchId, roomId] = [newId(), newId(), newId(), newId()];
  const variables = JSON.stringify({ requestId: id });
  return {
    ...timesAt(now),
    senderId,
    receiverId,
    message,
    pairLow,
    pairHigh,
    id,
    operationId,
    matchId,
    roomId,
    variables,
  };
}

const send = once(() => {
  const samples = [sendValues('a', 'b', 'one', morning), sendValues('d', 'c', 'two', evening)] as const;
  return {
    changes: learnTexts(samples, ({ now, ...sent }) => [...sendStatements(now, sent, sent), answerOf('', sent)[1]]),
    queries: learnTexts(samples, ({ now, ...sent }) => [sentRequestFor(now, sent)]),
  };
});

export async function sendRequest({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const { receiverId, message } = await context.req.json<{ receiverId: string; message: string }>();
  const { changes, queries } = send();
  const now = new Date();
  const values = sendValues(userId, receiverId, message, now);
  const results = await runBatch(db, [...changes.bind(db, values), ...queries.bind(db, values)], cost);
  context.executionCtx.waitUntil(context.env.JOBS.sendBatch([{ body: values.operationId, contentType: 'text' }]));
  context.executionCtx.waitUntil(claimBadges(db, now));
  const [record] = queries.read(results.slice(-1))[0];
  return record && matchRequestView(record, deps);
}
