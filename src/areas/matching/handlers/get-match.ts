import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { one } from '../../../store/batch.ts';
import { matchFor } from '../data/matches.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { matchView } from './views/match.ts';

/** GET /matching/matches/{matchId} */
export async function getMatch({ auth, params, headers, deps }: Input<'getMatch'>): Promise<Reply<'getMatch'>> {
  const record = await one(deps.db, matchFor(auth.userId, params.matchId.toLowerCase()));
  if (record === undefined) return refuse('matching.match_not_found');
  const body = matchView(record, deps);
  // A version is not enough for the ETag: the body also depends on the partner's card.
  const etag = etagOf(await sha256Base64url(JSON.stringify(body)));
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body };
}
