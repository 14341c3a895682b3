import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { matchFor } from '../data/matches.ts';
import { etagFromContent } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { matchView } from './views/match.ts';

/** GET /matching/matches/{matchId} */
export async function getMatch({ auth, params, deps }: Input<'getMatch'>): Promise<Reply<'getMatch'>> {
  const record = await readOne(deps.db, matchFor(auth.userId, params.matchId));
  if (record === undefined) return refuse('matching.match_not_found');
  const body = matchView(record, deps);
  // A version is not enough for the ETag: the body also depends on the partner's card.
  return { status: 200, headers: { etag: await etagFromContent(body) }, body };
}
