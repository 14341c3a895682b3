import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { pageRecommendations } from '../services/page-recommendations.ts';
import { partnerView } from './views/partner.ts';
import { improvementsView, reasonsView, scoreView } from './views/recommendation.ts';

/** GET /matching/recommendations */
export async function listRecommendations({
  auth,
  query: filter,
  paging,
  deps,
}: Input<'listRecommendations'>): Promise<Reply<'listRecommendations'>> {
  const { limit } = paging;
  // A position in this list is the snapshot, and how much of it has been seen.
  const after = paging.after && { snapshotId: paging.after[0], offset: Number(paging.after[1]) };
  const { snapshot, items, next } = await pageRecommendations(deps, { userId: auth.userId, filter, after, limit });
  const page = { items, next: next && ([next.snapshotId, String(next.offset)] as const) };
  return {
    status: 200,
    headers: { 'content-language': deps.locale },
    body: {
      ...(await paging.answerPage(page, ({ partner, recommendation }) => ({
        partner: partnerView(partner, deps),
        languages: { native: recommendation.native, learning: recommendation.learning, level: recommendation.level },
        score: scoreView(recommendation, deps),
        reasons: reasonsView(recommendation, deps),
      }))),
      algorithmVersion: snapshot.algorithmVersion,
      rankedAt: snapshot.rankedAt,
      expiresAt: snapshot.expiresAt,
      whatWouldHelp: improvementsView(snapshot.improvements, deps),
    },
  };
}
