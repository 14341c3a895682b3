import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readBatch } from '../../../store/batch.ts';
import { countAnswers, countsOf } from '../data/summary.ts';
import { openReceivedLimit, openSentLimit, responseRate } from '../rules/limits.ts';

const nothing = { openReceived: 0, openSent: 0, matches: 0 };
const nobodyAsked = { answered: 0, unanswered: 0 };

/** GET /matching/summary */
export async function getMatchingSummary({
  auth,
  deps,
}: Input<'getMatchingSummary'>): Promise<Reply<'getMatchingSummary'>> {
  const now = deps.clock.nowIso();
  const [[counts = nothing], [answering = nobodyAsked]] = await readBatch(deps.db, [
    countsOf(auth.userId, now),
    countAnswers(auth.userId, now),
  ]);
  const { answered, unanswered } = answering;
  return {
    status: 200,
    body: {
      ...counts,
      openReceivedLimit,
      openSentLimit,
      responseRate: responseRate(answering),
      answeredRequests: answered,
      unansweredRequests: unanswered,
    },
  };
}
