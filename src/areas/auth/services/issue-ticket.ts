import { type Instant, addTime, instantOf } from '../../../platform/time/instant.ts';
import type { Principal } from '../../../platform/principal.ts';
import { commit } from '../../../store/batch.ts';
import { insertTicketStatements } from '../data/tickets.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newId, newSecret } from '../../../platform/ids.ts';

/**
 * Creates a ticket that opens one live connection of this session. A token without a session opens one that closes when
 * the token expires.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending
 */
export async function issueTicket(principal: Principal, deps: Deps): Promise<{ ticket: string; expiresAt: Instant }> {
  const ticket = newSecret();
  const expiresAt = addTime(deps.clock.now(), lifetimes.realtimeTicket);
  const { userId, sessionId } = principal;
  const closesAt = sessionId === null ? instantOf(principal.expiresAt * 1000) : null;
  const ticketHash = await sha256Base64url(ticket);
  await commit(deps.db, insertTicketStatements({ id: newId(), ticketHash, userId, sessionId, expiresAt, closesAt }));
  return { ticket, expiresAt };
}
