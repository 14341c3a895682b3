import type { components } from '../../../../generated/client/types.ts';
import { commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { orderExport, pendingExportBody } from '../data/exports.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

export type Export = components['schemas']['Export'];

/**
 * Orders the archive of the user's data. While an export is pending, it returns that one.
 *
 * @throws Refused profile.missing, export.limit_reached.
 */
export async function orderMyExport(
  deps: Deps,
  userId: string,
  idempotencyKey: string | undefined,
): Promise<Answer<202, Export>> {
  const request = await keyedRequest({ userId, operationId: 'createMyExport', key: idempotencyKey, payload: null });
  const { statements, job } = orderExport(deps.clock, { id: newId(), userId });
  const answer = await commitOnce<202, Export>(
    deps,
    request,
    { status: 202, bodyFrom: pendingExportBody(userId) },
    statements,
  );
  if (!answer.replayed) announceJobs(deps, [job]);
  return answer;
}
