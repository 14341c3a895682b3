import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { partnerView } from '../../matching/index.ts';
import { searchMessages } from '../services/search-messages.ts';
import { showMessage } from '../services/show-message.ts';

/** GET /chat/messages/search */
export async function searchChatMessages({
  auth,
  query,
  paging,
  deps,
}: Input<'searchChatMessages'>): Promise<Reply<'searchChatMessages'>> {
  const page = await searchMessages(deps, auth.userId, query, paging);
  const body = await paging.answerPage(page, ({ room, message, highlights }) => ({
    room: { ...room, partner: room.partner && partnerView(room.partner, deps) },
    message: showMessage(message),
    highlights: highlights.map((place) => ({ ...place })),
  }));
  return { status: 200, body };
}
