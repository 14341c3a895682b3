import { defineArea } from '../define-area.ts';
import { getReport } from './handlers/get-report.ts';
import { listReports } from './handlers/list-reports.ts';
import { resolveReport } from './handlers/resolve-report.ts';

/** The public interface of the area `moderation`: the moderators' list of reports, and the decisions on them. */
export const moderation = defineArea('moderation', {
  handlers: { getReport, listReports, resolveReport },
});
