import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { issueTicket } from '../services/issue-ticket.ts';

/** POST /auth/realtime-ticket */
export async function createRealtimeTicket({
  auth,
  deps,
}: Input<'createRealtimeTicket'>): Promise<Reply<'createRealtimeTicket'>> {
  return { status: 200, body: await issueTicket(auth, deps) };
}
