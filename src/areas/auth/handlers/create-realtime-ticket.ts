import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { createRealtimeTicket as create } from '../services/create-realtime-ticket.ts';

/** POST /auth/realtime-ticket */
export async function createRealtimeTicket({
  auth,
  deps,
}: Input<'createRealtimeTicket'>): Promise<Reply<'createRealtimeTicket'>> {
  return { status: 200, body: await create(auth, deps) };
}
