import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../../../store/page.ts';
import { matchesOf } from '../data/matches.ts';
import { matchView } from './views/match.ts';

/** GET /matching/matches */
export async function listMatches({ auth, paging, deps }: Input<'listMatches'>): Promise<Reply<'listMatches'>> {
  const page = await readPage(deps.db, matchesOf(auth.userId, paging), paging.limit);
  return { status: 200, body: await paging.answerPage(page, (record) => matchView(record, deps)) };
}
