import type { Deps } from '../../../platform/deps.ts';
import { isAllowedOrigin } from '../../../platform/http/cors.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import type { TicketHolder } from '../data/tickets.ts';
import { takeTicket } from './take-ticket.ts';

/** What a client sends to open a WebSocket. */
export interface SocketRequest {
  readonly upgrade: string | undefined;
  readonly origin: string | undefined;
  readonly ticket: string;
}

/**
 * Uses up the ticket of a WebSocket and returns who opens it.
 *
 * @throws Refused auth.upgrade_required, auth.origin_refused, auth.ticket_invalid. Only the last one costs the ticket.
 */
export async function admitSocket(deps: Deps, { upgrade, origin, ticket }: SocketRequest): Promise<TicketHolder> {
  if (upgrade?.toLowerCase() !== 'websocket')
    throw new Refused(refuse('auth.upgrade_required', { headers: { upgrade: 'websocket' } }));
  // A page of another site can open a socket from the user's browser. CORS does not prevent that; this check does.
  if (!isAllowedOrigin(deps.env, origin ?? null)) throw new Refused(refuse('auth.origin_refused'));
  const holder = await takeTicket(deps, ticket);
  if (holder === null) throw new Refused(refuse('auth.ticket_invalid'));
  return holder;
}
