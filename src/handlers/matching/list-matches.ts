import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { readPage } from '../../data/matching/bounded-list.ts';
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
  const { items, next } = await readPage(deps.db, matchesOf(auth.userId, after), limit);
  const nextCursor = next && (await sealCursor(deps.env, scope, next));
  return { status: 200, body: { items: items.map((record) => matchView(record, deps)), nextCursor } };
}
