import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { readAll } from '../../../store/batch.ts';
import type { Statement } from '../../../store/statement.ts';
import { barIdentitiesStatement, identitiesOf, type ProviderSubject } from '../data/barred-identities.ts';

/** The hash under which an identity is barred. */
export function hashIdentity({ provider, subject }: ProviderSubject): Promise<string> {
  return sha256Base64url(`${provider}:${subject}`);
}

/**
 * Makes the statement for the batch of a purge that bars the identities of a suspended account: the suspension outlives
 * the account (contract/decisions/0027). A suspended account gets no further identity, so reading them first is safe.
 */
export async function planBar({ db, clock }: Deps, userId: string): Promise<Statement> {
  const hashes = await Promise.all((await readAll(db, identitiesOf(userId))).map(hashIdentity));
  return barIdentitiesStatement(userId, JSON.stringify(hashes), clock.nowIso());
}
