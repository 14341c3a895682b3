import type { Instant } from '../../../platform/time/instant.ts';

export type ReportReason =
  | 'spam'
  | 'harassment'
  | 'hate'
  | 'sexual_content'
  | 'impersonation'
  | 'underage'
  | 'scam'
  | 'other';
export type ReportStatus = 'open' | 'resolved';
export type ReportDecision = 'dismiss' | 'warn' | 'suspend';

/** The most reports that a user can send in 24 hours. */
export const REPORTS_A_DAY = 10;

/**
 * The reported profile as it was shown when the report was made. `imageId` refers to the picture while the report is
 * open.
 */
export interface Evidence {
  readonly englishName: string | null;
  readonly nativeName: string | null;
  readonly introduction: string | null;
  readonly imageId: string | null;
  readonly capturedAt: Instant;
}

/** A report as the list of reports shows it. */
export interface ReportEntry {
  readonly reportId: string;
  readonly status: ReportStatus;
  readonly reason: ReportReason;
  readonly subjectId: string;
  readonly reporterId: string | null;
  readonly createdAt: Instant;
  readonly decision: ReportDecision | null;
  readonly resolvedAt: Instant | null;
}

/** A report with everything that a moderator needs to decide on it. */
export interface ReportRecord extends ReportEntry {
  readonly text: string | null;
  readonly evidence: Evidence;
  readonly note: string | null;
  readonly resolvedBy: string | null;
}
