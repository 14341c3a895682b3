import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readBlocks } from '../data/blocks.ts';
import { pageIn, pagingOf } from '../../../platform/http/paging.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/blocks */
export async function listMyBlocks({ auth, query, deps }: Input<'listMyBlocks'>): Promise<Reply<'listMyBlocks'>> {
  const { cursor, limit } = query;
  const { userId } = auth;
  const paging = await pagingOf(deps.env, { userId, operationId: 'listMyBlocks', filter: {} }, cursor);
  const found = await readBlocks(deps.db, userId, limit + 1, paging.after);
  if (found === undefined) return refuse('profile.missing');
  const { items, next } = pageIn(found, limit, (entry) => [entry.blockedAt, entry.userId]);
  return { status: 200, body: { items, nextCursor: await paging.cursorAfter(next) } };
}
