import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { readOne } from '../../../store/batch.ts';
import { takeTicketStatement, type TicketHolder } from '../data/tickets.ts';

/**
 * Uses up the ticket of a live connection; null if it is unknown or old, its session has ended or the account is not
 * active.
 */
export async function takeTicket({ db, clock }: Deps, ticket: string): Promise<TicketHolder | null> {
  const taken = await readOne(db, takeTicketStatement(await sha256Base64url(ticket), clock.nowIso()));
  return taken?.works === true ? { userId: taken.userId, sessionId: taken.sessionId, closesAt: taken.closesAt } : null;
}
