import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { saveFeedback } from '../services/save-feedback.ts';

/** PUT /matching/recommendations/{userId}/feedback */
export async function saveRecommendationFeedback({
  auth,
  params,
  body,
  deps,
}: Input<'saveRecommendationFeedback'>): Promise<Reply<'saveRecommendationFeedback'>> {
  const { userId } = params;
  const hiddenUntil = await saveFeedback(deps, auth.userId, userId, body.kind);
  return { status: 200, body: { userId, kind: body.kind, hiddenUntil } };
}
