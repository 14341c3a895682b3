// Generated from contract/. Do not edit.
export { acceptMatchRequest } from '../../src/areas/matching/handlers/accept-match-request.ts';
export { cancelMatchRequest } from '../../src/areas/matching/handlers/cancel-match-request.ts';
export { createMatchRequest } from '../../src/areas/matching/handlers/create-match-request.ts';
export { declineMatchRequest } from '../../src/areas/matching/handlers/decline-match-request.ts';
export { endMatch } from '../../src/areas/matching/handlers/end-match.ts';
export { getCompatibility } from '../../src/areas/matching/handlers/get-compatibility.ts';
export { getMatch } from '../../src/areas/matching/handlers/get-match.ts';
export { getMatchPreferences } from '../../src/areas/matching/handlers/get-match-preferences.ts';
export { getMatchRequest } from '../../src/areas/matching/handlers/get-match-request.ts';
export { getMatchingSummary } from '../../src/areas/matching/handlers/get-matching-summary.ts';
export { listMatchRequests } from '../../src/areas/matching/handlers/list-match-requests.ts';
export { listMatches } from '../../src/areas/matching/handlers/list-matches.ts';
export { listRecommendations } from '../../src/areas/matching/handlers/list-recommendations.ts';
export { saveRecommendationFeedback } from '../../src/areas/matching/handlers/save-recommendation-feedback.ts';
export { updateMatchPreferences } from '../../src/areas/matching/handlers/update-match-preferences.ts';
