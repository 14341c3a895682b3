import type { Instant } from '../../../platform/time/instant.ts';
import { commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { takeReportStatements } from '../data/reports.ts';
import type { ReportReason } from '../rules/report.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { checkText, requireValid } from '../../profile/index.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

/** What the reporter keeps. */
export interface ReportReceipt {
  readonly reportId: string;
  readonly reason: ReportReason;
  readonly createdAt: Instant;
}

/** One user's report about another user. */
export interface ReportFiling {
  readonly reporterId: string;
  readonly subjectId: string;
  readonly reason: ReportReason;
  readonly text: string | undefined;
  readonly idempotency: Idempotency;
}

/**
 * Stores a report about a user whom the reporter sees, has met or has blocked, whatever that user hides.
 *
 * @throws Refused request.invalid, profile.self_not_allowed, and as `takeReportStatements`.
 */
export async function reportPerson(deps: Deps, filing: ReportFiling): Promise<Answer<201, ReportReceipt>> {
  const { reporterId, subjectId, reason, idempotency } = filing;
  if (reporterId === subjectId) throw new Refused(refuse('profile.self_not_allowed'));
  const text = requireValid(checkText('/body/text', filing.text));
  const payload = { subjectId, reason, text };
  const request = await keyedRequest({ userId: reporterId, ...idempotency, payload });
  const reportId = newId();
  const now = deps.clock.nowIso();
  const body = { reportId, reason, createdAt: now };
  return commitOnce(
    deps,
    request,
    { status: 201, body },
    takeReportStatements(now, { id: reportId, reporterId, subjectId, reason, text: text ?? null }),
  );
}
