import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readAll } from '../../../store/batch.ts';
import { writtenIn } from '../data/language-balance.ts';
import { balanceOf } from '../rules/language-balance.ts';

/** GET /chat/rooms/{roomId}/language-balance */
export async function getLanguageBalance({
  auth,
  params: { roomId },
  deps,
}: Input<'getLanguageBalance'>): Promise<Reply<'getLanguageBalance'>> {
  const rows = await readAll(deps.db, writtenIn(auth.userId, roomId));
  if (rows.length === 0) return refuse('chat.room_not_found');
  return { status: 200, body: { roomId, ...balanceOf(rows.filter((row) => row !== null)) } };
}
