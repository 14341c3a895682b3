import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readBatch } from '../../../store/batch.ts';
import { pageFrom } from '../../../store/page.ts';
import { membersOf, roomKindFor } from '../data/members.ts';
import { memberView } from './views/member.ts';

/** GET /chat/rooms/{roomId}/members */
export async function listChatMembers({
  auth,
  params,
  paging,
  deps,
}: Input<'listChatMembers'>): Promise<Reply<'listChatMembers'>> {
  const place = { userId: auth.userId, roomId: params.roomId };
  const [[kind], lines] = await readBatch(deps.db, [roomKindFor(auth.userId, params.roomId), membersOf(place, paging)]);
  if (kind === undefined) return refuse('chat.room_not_found');
  if (kind === 'direct') return refuse('chat.not_a_group');
  const page = pageFrom(lines, paging.limit);
  return { status: 200, body: await paging.answerPage(page, (record) => memberView(record, deps)) };
}
