import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../../../store/page.ts';
import { publicRoomsFor } from '../data/public-rooms.ts';

/** GET /chat/public-rooms */
export async function listPublicChatRooms({
  auth,
  paging,
  deps,
}: Input<'listPublicChatRooms'>): Promise<Reply<'listPublicChatRooms'>> {
  const page = await readPage(deps.db, publicRoomsFor(auth.userId, paging), paging.limit);
  return { status: 200, body: await paging.answerPage(page, (room) => ({ ...room })) };
}
