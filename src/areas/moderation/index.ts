import { getReport } from './handlers/get-report.ts';
import { listReports } from './handlers/list-reports.ts';
import { resolveReport } from './handlers/resolve-report.ts';

export const moderationHandlers = { listReports, getReport, resolveReport };
