import { defineArea } from '../define-area.ts';
import { checkText, faultsIn, firstZone, judgeBirth } from '../profile/index.ts';
import { correctUserBirth } from './handlers/correct-user-birth.ts';
import { getReport } from './handlers/get-report.ts';
import { listReports } from './handlers/list-reports.ts';
import { resolveReport } from './handlers/resolve-report.ts';

/** The public interface of the area `moderation`: the moderators' list of reports, the decisions on them, and corrected births. */
export const moderation = defineArea('moderation', {
  handlers: { correctUserBirth, getReport, listReports, resolveReport },
  rules: {
    correctUserBirth: ({ body }, clock) => [
      ...faultsIn(judgeBirth(body, clock.today(firstZone))),
      ...faultsIn(checkText('/body/reason', body.reason)),
    ],
    resolveReport: ({ body }) => faultsIn(checkText('/body/note', body.note)),
  },
});
