import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../data/bounded-list.ts';
import { matchesOf } from '../data/matches.ts';
import { pagingOf } from '../../../platform/http/paging.ts';
import { matchView } from './views/match.ts';

/** GET /matching/matches */
export async function listMatches({ auth, query, deps }: Input<'listMatches'>): Promise<Reply<'listMatches'>> {
  const { cursor, limit } = query;
  const { userId } = auth;
  const paging = await pagingOf(deps.env, { userId, operationId: 'listMatches', filter: {} }, cursor);
  const { items, next } = await readPage(deps.db, matchesOf(userId, paging.after), limit);
  return {
    status: 200,
    body: { items: items.map((record) => matchView(record, deps)), nextCursor: await paging.cursorAfter(next) },
  };
}
