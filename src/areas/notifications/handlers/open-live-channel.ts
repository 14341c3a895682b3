import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { admitSocket } from '../../auth/index.ts';
import { openConnection } from '../live/open-connection.ts';

/** GET /notifications/live */
export async function openLiveChannel({
  headers: { upgrade, origin },
  query: { ticket },
  deps,
}: Input<'openLiveChannel'>): Promise<Reply<'openLiveChannel'>> {
  const at = deps.clock.nowIso();
  const holder = await admitSocket(deps, { upgrade, origin, ticket });
  return { status: 101, webSocket: await openConnection(deps.env.USER_HUB, { ...holder, at }) };
}
