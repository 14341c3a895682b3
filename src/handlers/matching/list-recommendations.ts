import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { isPosition, openCursor, sealCursor } from '../../platform/cursor.ts';
import { listRecommendations as list } from '../../services/matching/list-recommendations.ts';
import { partnerView } from './views/partner.ts';
import { improvementsView, reasonsView, scoreView } from './views/recommendation.ts';

/** GET /matching/recommendations */
export async function listRecommendations({ auth, query, deps }: Input<'listRecommendations'>): Promise<Reply<'listRecommendations'>> {
  const { cursor, limit, ...filter } = query;
  const scope = { userId: auth.userId, operationId: 'listRecommendations', filter };
  const opened = cursor === undefined ? null : await openCursor(deps.env, scope, cursor);
  if (opened !== null && !isPosition(opened)) return opened;
  const after = opened && { snapshotId: String(opened[0]), offset: Number(opened[1]) };
  const { snapshot, items, next } = await list(deps, { userId: auth.userId, filter, after, limit });
  return {
    status: 200,
    body: {
      items: items.map(({ partner, recommendation }) => ({
        partner: partnerView(partner, deps),
        languages: { native: recommendation.native, learning: recommendation.learning, level: recommendation.level },
        score: scoreView(recommendation),
        reasons: reasonsView(recommendation, deps),
      })),
      nextCursor: next && (await sealCursor(deps.env, scope, [next.snapshotId, next.offset])),
      algorithmVersion: snapshot.algorithmVersion,
      rankedAt: snapshot.rankedAt,
      expiresAt: snapshot.expiresAt,
      whatWouldHelp: improvementsView(snapshot.improvements, deps),
    },
  };
}
