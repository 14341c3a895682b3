import { commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { orderExportStatements, pendingExportAnswer, type PendingExport } from '../data/exports.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/**
 * Orders the archive of the user's data. While an export is pending, it returns that one.
 *
 * @throws Refused profile.missing, export.limit_reached.
 */
export async function orderMyExport(
  deps: Deps,
  userId: string,
  idempotency: Idempotency,
): Promise<Answer<202, PendingExport>> {
  const request = await keyedRequest({ userId, ...idempotency, payload: null });
  const order = { id: newId(), now: deps.clock.nowIso() };
  const answer = await commitOnce<202, PendingExport>(
    deps,
    request,
    { status: 202, answerFrom: (attempt) => pendingExportAnswer(attempt, userId) },
    orderExportStatements(order, userId),
  );
  if (!answer.replayed) announceJobs(deps, [order.id]);
  return answer;
}
