// Generated from contract/. Do not edit.
export { correctUserBirth } from '../../src/areas/moderation/handlers/correct-user-birth.ts';
export { getReport } from '../../src/areas/moderation/handlers/get-report.ts';
export { getReportPicture } from '../../src/areas/moderation/handlers/get-report-picture.ts';
export { listReports } from '../../src/areas/moderation/handlers/list-reports.ts';
export { resolveReport } from '../../src/areas/moderation/handlers/resolve-report.ts';
