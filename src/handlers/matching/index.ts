import { acceptMatchRequest } from './accept-match-request.ts';
import { cancelMatchRequest } from './cancel-match-request.ts';
import { createMatchRequest } from './create-match-request.ts';
import { declineMatchRequest } from './decline-match-request.ts';
import { endMatch } from './end-match.ts';
import { getCompatibility } from './get-compatibility.ts';
import { getMatchPreferences } from './get-match-preferences.ts';
import { getMatchRequest } from './get-match-request.ts';
import { getMatch } from './get-match.ts';
import { getMatchingSummary } from './get-matching-summary.ts';
import { listMatchRequests } from './list-match-requests.ts';
import { listMatches } from './list-matches.ts';
import { listRecommendations } from './list-recommendations.ts';
import { saveRecommendationFeedback } from './save-recommendation-feedback.ts';
import { updateMatchPreferences } from './update-match-preferences.ts';

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
