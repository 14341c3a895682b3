import { defineArea } from '../define-area.ts';
import { connect } from '../hook.ts';
import {
  faultsIn,
  matchRelation,
  onActivity,
  onAgeGroupChange,
  onLeave,
  onProfileChange,
  onPurge,
  onSuitabilityChange,
  onSuspend,
  onTopicsChange,
} from '../profile/index.ts';
import { acquaintance, onBlock } from '../safety/index.ts';
import { matchingTables } from './data/declarations.ts';
import { haveMet, isMatchedBetween } from './data/pair.ts';
import { leavePoolStatements, markActiveStatements, rebuildPoolRowStatements } from './data/pool.ts';
import { countTopicsStatements } from './data/topic-counts.ts';
import { matchingTasks } from './jobs/matching-tasks.ts';
import { endAcrossAges, endBetween, endForbiddenRequests, endOpenRequests } from './services/cancel-requests.ts';
import { reachObjects } from '../system/index.ts';
import { eraseRankedLists, reachRankedLists } from './services/ranked-lists.ts';
import { acceptMatchRequest } from './handlers/accept-match-request.ts';
import { cancelMatchRequest } from './handlers/cancel-match-request.ts';
import { createMatchRequest } from './handlers/create-match-request.ts';
import { declineMatchRequest } from './handlers/decline-match-request.ts';
import { endMatch } from './handlers/end-match.ts';
import { getCompatibility } from './handlers/get-compatibility.ts';
import { getMatch } from './handlers/get-match.ts';
import { getMatchPreferences } from './handlers/get-match-preferences.ts';
import { getMatchRequest } from './handlers/get-match-request.ts';
import { getMatchingSummary } from './handlers/get-matching-summary.ts';
import { listMatchRequests } from './handlers/list-match-requests.ts';
import { listMatches } from './handlers/list-matches.ts';
import { listRecommendations } from './handlers/list-recommendations.ts';
import { saveRecommendationFeedback } from './handlers/save-recommendation-feedback.ts';
import { updateMatchPreferences } from './handlers/update-match-preferences.ts';
import { checkFilter } from './rules/filter.ts';
import { checkMessage } from './rules/message.ts';
import { checkPreferences } from './rules/preferences.ts';

export { RankedLists } from './live/ranked-lists.ts';

/** The public interface of the area `matching`: recommendations, match requests and matches. */
export const matching = defineArea('matching', {
  handlers: {
    acceptMatchRequest,
    cancelMatchRequest,
    createMatchRequest,
    declineMatchRequest,
    endMatch,
    getCompatibility,
    getMatch,
    getMatchPreferences,
    getMatchRequest,
    getMatchingSummary,
    listMatchRequests,
    listMatches,
    listRecommendations,
    saveRecommendationFeedback,
    updateMatchPreferences,
  },
  rules: {
    createMatchRequest: ({ body }) => faultsIn(checkMessage(body.message)),
    listRecommendations: ({ query }) => faultsIn(checkFilter(query)),
    updateMatchPreferences: ({ body }) => faultsIn(checkPreferences(body)),
  },
  cron: matchingTasks,
  tables: matchingTables,
  eraseObjects: eraseRankedLists,
  hooks: [
    connect(matchRelation, isMatchedBetween),
    connect(acquaintance, haveMet),
    connect(onBlock, endBetween),
    connect(onAgeGroupChange, endAcrossAges),
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
