import * as handlers from '../../../generated/handlers/safety.ts';
import { defineArea } from '../define-area.ts';
import { connect } from '../hook.ts';
import { blockRelation, checkText, faultsIn, pictureUse } from '../profile/index.ts';
import { safetyTables } from './data/declarations.ts';
import { isEvidence, releaseEvidenceStatements } from './data/evidence.ts';
import { isBlockedBetween } from './data/relation.ts';

export { blockedAt, hasBlocks, isBlockedBetween, isBlockedBy } from './data/relation.ts';
export { isNamedByService, isReportedByService, serviceReportStatement } from './data/service-report.ts';
export { reports } from './data/tables.ts';
export { acquaintance, afterBlockChange, onBlock, onUnblock } from './hooks.ts';
export type { Evidence, ReportDecision, ReportEntry, ReportRecord, ReportStatus } from './rules/report.ts';

/** The public interface of the area `safety`: blocks and reports. */
export const safety = defineArea('safety', {
  handlers,
  rules: { reportUser: ({ body }) => faultsIn(checkText('/body/text', body.text)) },
  tables: safetyTables,
  releaseObjects: releaseEvidenceStatements,
  hooks: [connect(blockRelation, isBlockedBetween), connect(pictureUse, isEvidence)],
});
