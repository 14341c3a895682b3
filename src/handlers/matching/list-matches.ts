import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { all } from '../../data/batch.ts';
import { matchesOf } from '../../data/matching/matches.ts';
import { isPosition, openCursor, sealCursor } from '../../platform/cursor.ts';
import { matchView } from './views/match.ts';

/** GET /matching/matches */
export async function listMatches({ auth, query, deps }: Input<'listMatches'>): Promise<Reply<'listMatches'>> {
  const { limit } = query;
  const scope = { userId: auth.userId, operationId: 'listMatches', filter: {} };
  const opened = query.cursor === undefined ? null : await openCursor(deps.env, scope, query.cursor);
  if (opened !== null && !isPosition(opened)) return opened;
  const after = opened && ([String(opened[0]), String(opened[1])] as const);
  // One more than asked for tells whether there is a next page.
  const found = await all(deps.db, matchesOf(auth.userId, after, limit + 1));
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  const nextCursor = last ? await sealCursor(deps.env, scope, [last.matchedAt, last.matchId]) : null;
  return { status: 200, body: { items: items.map((record) => matchView(record, deps)), nextCursor } };
}
