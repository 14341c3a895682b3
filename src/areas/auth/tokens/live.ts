import { guardByLiveness } from '../data/liveness.ts';
import type { Guarded } from '../../../platform/http/context.ts';
import type { Access } from '../../../platform/http/contract.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Principal } from '../../../platform/principal.ts';

/**
 * Makes the database of a sensitive operation (`x-sensitive`): everything in it runs only while the caller's session is
 * current and the account may act, and for administrators only while the account is active and has the role, whatever
 * the token says. In other operations a user without a profile passes, because the operation itself refuses with
 * `profile.missing`. Tokens of the existing service have no session; for them only the account is checked.
 *
 * Whatever uses the database answers Refused auth.account_suspended, auth.session_ended, auth.forbidden.
 */
export function guardLiveness(
  principal: Principal,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  access: Access,
): Guarded {
  return guardByLiveness(db, principal, clock.nowIso(), access === 'admin');
}
