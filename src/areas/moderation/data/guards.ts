import { sql } from 'drizzle-orm';
import { assertAll } from '../../../store/guards.ts';
import { template, type Value } from '../../../store/template.ts';
import { isNotSuspended, userProfiles } from '../../profile/index.ts';

/**
 * Asserts that the user may moderate at this moment: their account is active and has the role. A token may still name a
 * role that was taken away, or a user without an account here. One statement; it comes first in the batch of each
 * decision.
 *
 * @throws Refused auth.account_suspended, auth.forbidden
 */
export const mayModerate = template((userId: Value<string>) =>
  assertAll([
    ['auth.account_suspended', isNotSuspended(userId)],
    [
      'auth.forbidden',
      sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE id = ${userId} AND status = 'active' AND role = 'admin')`,
    ],
  ]),
);
