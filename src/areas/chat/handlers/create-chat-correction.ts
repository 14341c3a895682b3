import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { correctMessage } from '../services/correct-message.ts';
import { correctionView } from './views/correction.ts';

/** POST /chat/rooms/{roomId}/messages/{messageId}/corrections */
export async function createChatCorrection({
  auth,
  params,
  body,
  deps,
}: Input<'createChatCorrection'>): Promise<Reply<'createChatCorrection'>> {
  const { correction, isNew } = await correctMessage(deps, { actorId: auth.userId, ...params }, body);
  return { status: isNew ? 201 : 200, body: correctionView(correction) };
}
