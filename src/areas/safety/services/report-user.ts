import type { components } from '../../../../generated/client/types.ts';
import { commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { takeReport } from '../data/reports.ts';
import type { ReportReason } from '../rules/report.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

type ReportReceipt = components['schemas']['ReportReceipt'];

/** One user's report about another user. */
export interface ReportFiling {
  readonly reporterId: string;
  readonly subjectId: string;
  readonly reason: ReportReason;
  readonly text: string | undefined;
  readonly idempotencyKey: string | undefined;
}

/**
 * Stores a report. Blocks do not matter here: a user may report another one who has blocked them.
 *
 * @throws Refused profile.self_not_allowed, and as `takeReport`.
 */
export async function reportPerson(deps: Deps, filing: ReportFiling): Promise<Answer<201, ReportReceipt>> {
  const { reporterId, subjectId, reason, text, idempotencyKey } = filing;
  if (reporterId === subjectId) throw new Refused(refuse('profile.self_not_allowed'));
  const payload = { subjectId, reason, text };
  const request = await keyedRequest({ userId: reporterId, operationId: 'reportUser', key: idempotencyKey, payload });
  const reportId = newId();
  const body = { reportId, reason, createdAt: deps.clock.nowIso() };
  return commitOnce(
    deps,
    request,
    { status: 201, body },
    takeReport(deps.clock, { id: reportId, reporterId, subjectId, reason, text }),
  );
}
