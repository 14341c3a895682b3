import { acceptMatchRequest } from './handlers/accept-match-request.ts';
import { cancelMatchRequest } from './handlers/cancel-match-request.ts';
import { createMatchRequest } from './handlers/create-match-request.ts';
import { declineMatchRequest } from './handlers/decline-match-request.ts';
import { endMatch } from './handlers/end-match.ts';
import { getCompatibility } from './handlers/get-compatibility.ts';
import { getMatchPreferences } from './handlers/get-match-preferences.ts';
import { getMatchRequest } from './handlers/get-match-request.ts';
import { getMatch } from './handlers/get-match.ts';
import { getMatchingSummary } from './handlers/get-matching-summary.ts';
import { listMatchRequests } from './handlers/list-match-requests.ts';
import { listMatches } from './handlers/list-matches.ts';
import { listRecommendations } from './handlers/list-recommendations.ts';
import { saveRecommendationFeedback } from './handlers/save-recommendation-feedback.ts';
import { updateMatchPreferences } from './handlers/update-match-preferences.ts';

export const matchingHandlers = {
  acceptMatchRequest,
  cancelMatchRequest,
  createMatchRequest,
  declineMatchRequest,
  endMatch,
  getCompatibility,
  getMatchPreferences,
  getMatchRequest,
  getMatch,
  getMatchingSummary,
  listMatchRequests,
  listMatches,
  listRecommendations,
  saveRecommendationFeedback,
  updateMatchPreferences,
};
