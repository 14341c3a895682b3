import { getReport } from './get-report.ts';
import { listReports } from './list-reports.ts';
import { resolveReport } from './resolve-report.ts';

export const moderationHandlers = { listReports, getReport, resolveReport };
