import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../../../store/page.ts';
import { receivedCorrections } from '../data/corrections.ts';
import { correctionView } from './views/correction.ts';

/** GET /chat/corrections */
export async function listReceivedCorrections({
  auth,
  query,
  paging,
  deps,
}: Input<'listReceivedCorrections'>): Promise<Reply<'listReceivedCorrections'>> {
  const page = await readPage(deps.db, receivedCorrections(query.learned)(auth.userId, paging), paging.limit);
  return { status: 200, body: await paging.answerPage(page, correctionView) };
}
