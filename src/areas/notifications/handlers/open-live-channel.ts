import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { takeTicket } from '../../auth/index.ts';
import { isAllowedOrigin } from '../../../platform/http/cors.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { openConnection } from '../live/open-connection.ts';

/** GET /notifications/live */
export async function openLiveChannel({
  headers,
  query,
  deps,
}: Input<'openLiveChannel'>): Promise<Reply<'openLiveChannel'>> {
  if (headers.upgrade?.toLowerCase() !== 'websocket')
    return refuse('auth.upgrade_required', { headers: { upgrade: 'websocket' } });
  // A page of another site can open a socket from the user's browser. CORS does not prevent that; this check does.
  if (!isAllowedOrigin(deps.env, headers.origin ?? null)) return refuse('auth.origin_refused');
  const at = deps.clock.nowIso();
  const holder = await takeTicket(deps, query.ticket);
  if (holder === null) return refuse('auth.ticket_invalid');
  const webSocket = await openConnection(deps.env.USER_HUB, { ...holder, at });
  return { status: 101, webSocket };
}
