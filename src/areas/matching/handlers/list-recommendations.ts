import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { pagingOf } from '../../../platform/http/paging.ts';
import { listRecommendations as list } from '../services/list-recommendations.ts';
import { partnerView } from './views/partner.ts';
import { improvementsView, reasonsView, scoreView } from './views/recommendation.ts';

/** GET /matching/recommendations */
export async function listRecommendations({
  auth,
  query,
  deps,
}: Input<'listRecommendations'>): Promise<Reply<'listRecommendations'>> {
  const { cursor, limit, ...filter } = query;
  const { userId } = auth;
  const paging = await pagingOf(deps.env, { userId, operationId: 'listRecommendations', filter }, cursor);
  const after = paging.after && { snapshotId: paging.after[0], offset: Number(paging.after[1]) };
  const { snapshot, items, next } = await list(deps, { userId, filter, after, limit });
  return {
    status: 200,
    body: {
      items: items.map(({ partner, recommendation }) => ({
        partner: partnerView(partner, deps),
        languages: { native: recommendation.native, learning: recommendation.learning, level: recommendation.level },
        score: scoreView(recommendation),
        reasons: reasonsView(recommendation, deps),
      })),
      nextCursor: await paging.cursorAfter(next && [next.snapshotId, String(next.offset)]),
      algorithmVersion: snapshot.algorithmVersion,
      rankedAt: snapshot.rankedAt,
      expiresAt: snapshot.expiresAt,
      whatWouldHelp: improvementsView(snapshot.improvements, deps),
    },
  };
}
