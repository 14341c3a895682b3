import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readBlocks } from '../data/blocks.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/blocks */
export async function listMyBlocks({ auth, paging, deps }: Input<'listMyBlocks'>): Promise<Reply<'listMyBlocks'>> {
  const page = await readBlocks(deps.db, auth.userId, paging);
  if (page === undefined) return refuse('profile.missing');
  return { status: 200, body: await paging.answerPage(page, (entry) => entry) };
}
