// Generated from contract/. Do not edit.
export { correctUserBirth } from '../../src/areas/moderation/handlers/correct-user-birth.ts';
export { endMatchByModerator } from '../../src/areas/moderation/handlers/end-match-by-moderator.ts';
export { getReport } from '../../src/areas/moderation/handlers/get-report.ts';
export { getReportPicture } from '../../src/areas/moderation/handlers/get-report-picture.ts';
export { listReportMatches } from '../../src/areas/moderation/handlers/list-report-matches.ts';
export { listReports } from '../../src/areas/moderation/handlers/list-reports.ts';
export { resolveReport } from '../../src/areas/moderation/handlers/resolve-report.ts';
