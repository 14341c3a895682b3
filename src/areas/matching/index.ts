import * as handlers from '../../../generated/handlers/matching.ts';
import { defineArea } from '../define-area.ts';
import { connect } from '../hook.ts';
import {
  faultsIn,
  matchRelation,
  onActivity,
  onAgeGroupChange,
  onBirthdays,
  onLeave,
  onProfileChange,
  onPurge,
  onSuitabilityChange,
  onSuspend,
  onTopicsChange,
} from '../profile/index.ts';
import { causes, telling } from '../notifications/index.ts';
import { acquaintance, onBlock } from '../safety/index.ts';
import { matchingTables } from './data/declarations.ts';
import { haveMet, isMatchedBetween } from './data/pair.ts';
import { leavePoolStatements, markActiveStatements, rebuildPoolRowStatements } from './data/pool.ts';
import { matchingCauses } from './data/causes.ts';
import { tellAnswers, tellRequestNotices } from './data/told-notices.ts';
import { countTopicsStatements } from './data/topic-counts.ts';
import { matchingTasks } from './jobs/matching-tasks.ts';
import {
  endBetween,
  endForbiddenRequests,
  endOpenRequests,
  passBirthdaysInMatching,
  reportAcrossAges,
} from './services/end-requests.ts';
import { reachObjects } from '../system/index.ts';
import { eraseRankedLists, reachRankedLists } from './services/ranked-lists.ts';
import { checkFilter } from './rules/filter.ts';
import { checkMessage } from './rules/message.ts';
import { checkPreferences } from './rules/preferences.ts';

export { endMatchByModeratorStatements } from './data/matches.ts';
export { type MatchAcrossAges, matchesAcrossAges } from './data/across-ages.ts';
export { hasAskedOrMatched, isMatchedBetween } from './data/pair.ts';
export { hiddenPartner, type Partner, partnerColumns, partnerFrom } from './data/people.ts';
export { areOfOneAgeGroup } from './data/suitability.ts';
export { hoursBetween, type Interval, type WallHours } from './rules/overlap.ts';
export { roundToTotal } from './rules/score.ts';
export { chatMembers, chatRemovals, chatRooms, matches } from './data/tables.ts';
export { onMatchEnd } from './hooks.ts';
export { partnerView } from './handlers/views/partner.ts';
export { RankedLists } from './live/ranked-lists.ts';

/** The public interface of the area `matching`: recommendations, match requests and matches. */
export const matching = defineArea('matching', {
  handlers,
  rules: {
    createMatchRequest: ({ body }) => faultsIn(checkMessage(body.message)),
    listRecommendations: ({ query }) => faultsIn(checkFilter(query)),
    updateMatchPreferences: ({ body }) => faultsIn(checkPreferences(body)),
  },
  cron: matchingTasks,
  tables: matchingTables,
  eraseObjects: eraseRankedLists,
  hooks: [
    connect(causes, matchingCauses),
    connect(telling, tellRequestNotices),
    connect(telling, tellAnswers),
    connect(matchRelation, isMatchedBetween),
    connect(acquaintance, haveMet),
    connect(onBlock, endBetween),
    connect(onAgeGroupChange, reportAcrossAges),
    connect(onBirthdays, passBirthdaysInMatching),
    connect(onSuitabilityChange, endForbiddenRequests),
    connect(onLeave, endOpenRequests),
    connect(onSuspend, endOpenRequests),
    connect(onProfileChange, rebuildPoolRowStatements),
    connect(onTopicsChange, countTopicsStatements),
    connect(onActivity, markActiveStatements),
    connect(onPurge, leavePoolStatements),
    connect(reachObjects, reachRankedLists),
  ],
});
