import { type Instant, addTime } from '../../../platform/time/instant.ts';
import type { Principal } from '../../../platform/principal.ts';
import { commit } from '../../../store/batch.ts';
import { insertTicketStatement } from '../data/tickets.ts';
import { mayAct } from '../../profile/index.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newId, newSecret } from '../../../platform/ids.ts';

/**
 * Creates a ticket that opens one live connection of this session. Refuses with `profile.missing` if there is no
 * account yet.
 */
export async function issueTicket(principal: Principal, deps: Deps): Promise<{ ticket: string; expiresAt: Instant }> {
  const ticket = newSecret();
  const expiresAt = addTime(deps.clock.now(), lifetimes.realtimeTicket);
  const { userId, sessionId } = principal;
  await commit(deps.db, [
    mayAct(userId),
    insertTicketStatement({ id: newId(), ticketHash: await sha256Base64url(ticket), userId, sessionId, expiresAt }),
  ]);
  return { ticket, expiresAt };
}
