import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../../../store/page.ts';
import { roomsOf } from '../data/rooms.ts';
import { roomView } from './views/room.ts';

/** GET /chat/rooms */
export async function listChatRooms({ auth, paging, deps }: Input<'listChatRooms'>): Promise<Reply<'listChatRooms'>> {
  const page = await readPage(deps.db, roomsOf(auth.userId, paging), paging.limit);
  return { status: 200, body: await paging.answerPage(page, (record) => roomView(record, deps)) };
}
