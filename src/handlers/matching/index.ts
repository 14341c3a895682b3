import { acceptMatchRequest } from './accept-match-request.ts';
import { cancelMatchRequest } from './cancel-match-request.ts';
import { createMatchRequest } from './create-match-request.ts';
import { declineMatchRequest } from './decline-match-request.ts';
import { endMatch } from './end-match.ts';
import { getMatchRequest } from './get-match-request.ts';
import { getMatch } from './get-match.ts';
import { getMatchingSummary } from './get-matching-summary.ts';
import { listMatchRequests } from './list-match-requests.ts';
import { listMatches } from './list-matches.ts';

export const matchingHandlers = {
  acceptMatchRequest,
  cancelMatchRequest,
  createMatchRequest,
  declineMatchRequest,
  endMatch,
  getMatchRequest,
  getMatch,
  getMatchingSummary,
  listMatchRequests,
  listMatches,
};
