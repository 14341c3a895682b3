import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { algorithmVersion } from '../rules/score.ts';
import { judgeCompatibility } from '../services/judge-compatibility.ts';
import { improvementsView, reasonsView, scoreView } from './views/recommendation.ts';

/** GET /matching/compatibility/{userId} */
export async function getCompatibility({
  auth,
  params,
  deps,
}: Input<'getCompatibility'>): Promise<Reply<'getCompatibility'>> {
  const { userId } = params;
  const { obstacles, recommendation, improvements } = await judgeCompatibility(deps, auth.userId, userId);
  return {
    status: 200,
    headers: { 'content-language': deps.locale },
    body: {
      userId,
      isEligible: obstacles.length === 0,
      obstacles: [...obstacles],
      languages: recommendation && {
        native: recommendation.native,
        learning: recommendation.learning,
        level: recommendation.level,
      },
      score: recommendation && scoreView(recommendation, deps),
      reasons: recommendation === null ? [] : reasonsView(recommendation, deps),
      whatWouldHelp: improvementsView(improvements, deps),
      algorithmVersion,
    },
  };
}
