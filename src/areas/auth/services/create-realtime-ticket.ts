import type { Principal } from '../../../platform/principal.ts';
import { commit } from '../../../store/batch.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertTicket } from '../data/tickets.ts';
import { hasProfile } from '../data/accounts.ts';
import { instantAfter, lifetimes } from '../rules/lifetimes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newId, newSecret } from '../../../platform/ids.ts';

/**
 * Creates a ticket that opens one live connection of this session. Refuses with `profile.missing` if there is no
 * account yet.
 */
export async function createRealtimeTicket(
  principal: Principal,
  deps: Deps,
): Promise<{ ticket: string; expiresAt: string }> {
  const ticket = newSecret();
  const expiresAt = instantAfter(deps.clock.now(), lifetimes.realtimeTicket);
  const { userId, sessionId } = principal;
  await commit(deps.db, [
    assertThat('profile.missing', hasProfile(userId)),
    insertTicket({ id: newId(), ticketHash: await sha256Base64url(ticket), userId, sessionId, expiresAt }),
  ]);
  return { ticket, expiresAt };
}
