import { addTime, subtractTime, instantOf } from '../../../platform/time/instant.ts';
import { hashOfSecret, readRefreshToken, secretOfLeaf, successorSecret } from '../tokens/refresh-token.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { rotateTokenStatements, rotationOutcome } from '../data/rotate-token.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { hashUserId } from '../../../platform/http/request-log.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import { closeSockets } from './close-sockets.ts';
import { issueTokens, type IssuedTokens } from './issue-tokens.ts';

/**
 * Replaces a refresh token by a new pair of tokens (RFC 9700 section 4.14.2: rotation with reuse detection). One round
 * trip. A caller that sends the same token within the grace period gets the one unused token of the family, so parallel
 * callers get the same token.
 */
export async function rotateTokens(text: string, deps: Deps): Promise<IssuedTokens | Refusal<'auth.refresh_invalid'>> {
  const now = deps.clock.now();
  const token = await readRefreshToken(text, deps.env, now);
  if (token === null) return refuse('auth.refresh_invalid');
  const eventId = newId();
  const rotation = {
    sessionId: token.sessionId,
    oldHash: await hashOfSecret(token.secret),
    successorId: newId(),
    successorHash: await hashOfSecret(await successorSecret(token)),
    eventId,
    at: instantOf(now),
    graceFrom: subtractTime(now, lifetimes.refreshGrace),
    idleUntil: addTime(now, lifetimes.idleSession),
  };
  const [outcome] = await commitThenRead(deps.db, rotateTokenStatements(rotation), rotationOutcome(rotation));
  if (outcome?.reused === true) {
    deps.log.warn('auth.refresh_reused', { user: await hashUserId(outcome.userId) });
    closeSockets(deps, { userId: outcome.userId, sessionIds: [token.sessionId] }, eventId);
  }
  if (outcome?.runs !== true || outcome.leafHash === null || outcome.leafExpiresAt === null)
    return refuse('auth.refresh_invalid');
  const secret = await secretOfLeaf(token, outcome.leafHash);
  if (secret === null) return refuse('auth.refresh_invalid');
  return issueTokens(deps, outcome, token.sessionId, { secret, expiresAt: outcome.leafExpiresAt });
}
