import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { findCommonSlots } from '../services/find-slots.ts';

/** GET /sessions/slots */
export async function findSessionSlots({
  auth,
  query,
  deps,
}: Input<'findSessionSlots'>): Promise<Reply<'findSessionSlots'>> {
  const { slots, reason, next } = await findCommonSlots(deps, auth.userId, query);
  return { status: 200, body: { slots: [...slots], reason, next: [...next] } };
}
