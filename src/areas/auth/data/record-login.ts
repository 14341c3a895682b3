import { template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { insertProfileStatements, type NewProfile, userProfiles } from '../../profile/index.ts';
import { text } from '../../../store/row.ts';
import { authIdentities, loginCodes } from './tables.ts';
import { select } from '../../../store/statement.ts';
import { statusesThatMaySignIn } from './begin-session.ts';
import { isBarred } from './barred-identities.ts';
import { recordEventStatement } from './events.ts';

export interface LoginRecord {
  readonly provider: 'google' | 'naver';
  /** The hash under which the identity may be barred. */
  readonly identityHash: string;
  readonly identity: { readonly subject: string; readonly email: string | null; readonly emailVerified: boolean };
  /** The account to create if this identity is unknown. */
  readonly newProfile: NewProfile;
  readonly code: { readonly codeHash: string; readonly codeChallenge: string; readonly expiresAt: Instant };
  /** New ids, in case the identity or the account is written. */
  readonly ids: { readonly identity: string; readonly linked: string; readonly created: string; readonly code: string };
}

/**
 * Makes the statements that find or create the account of an identity and write its login code. Two concurrent first
 * sign-ins create one account. An unknown identity joins an existing account only if both addresses are verified and
 * the account has no identity of the same provider: a provider that knows two users by one address has given the
 * address to another user. Then the new account keeps the address unverified. The code is written only if the account
 * may sign in. A barred identity gets nothing.
 */
export const recordLoginStatements = template((record: Values<LoginRecord>) => {
  const { provider, identityHash, identity, newProfile, code, ids } = record;
  const { at } = newProfile;
  const isThis = sql`provider = ${provider} AND subject = ${identity.subject}`;
  const isUnknown = sql`NOT EXISTS (SELECT 1 FROM ${authIdentities} WHERE ${isThis}) AND NOT ${isBarred(identityHash)}`;
  const newIdentity = (from: SQL) => sql`INSERT INTO ${authIdentities} (id, user_id, provider, subject, created_at)
    SELECT ${ids.identity}, id, ${provider}, ${identity.subject}, ${at} FROM ${userProfiles} WHERE ${from} AND ${isUnknown}`;
  const isFirstOfProvider = sql`NOT EXISTS (SELECT 1 FROM ${authIdentities} i WHERE i.user_id = ${userProfiles.id} AND i.provider = ${provider})`;
  const details = sql`json_object('provider', provider)`;
  return [
    newIdentity(
      sql`${identity.emailVerified} = 1 AND email = ${identity.email} AND email_verified = 1 AND status <> 'deleted' AND ${isFirstOfProvider}`,
    ),
    recordEventStatement(
      { id: ids.linked, kind: 'identity_linked', at },
      sql`SELECT user_id, NULL, ${details} FROM ${authIdentities} WHERE id = ${ids.identity}`,
    ),
    ...insertProfileStatements(newProfile, isUnknown),
    newIdentity(sql`id = ${newProfile.id}`),
    recordEventStatement(
      { id: ids.created, kind: 'account_created', at },
      sql`SELECT user_id, NULL, ${details} FROM ${authIdentities} WHERE user_id = ${newProfile.id}`,
    ),
    sql`INSERT INTO ${loginCodes} (id, code_hash, code_challenge, user_id, signed_in_with, expires_at)
      SELECT ${ids.code}, ${code.codeHash}, ${code.codeChallenge}, i.user_id, i.provider, ${code.expiresAt}
      FROM ${authIdentities} i JOIN ${userProfiles} u ON u.id = i.user_id
      WHERE i.provider = ${provider} AND i.subject = ${identity.subject} AND u.status IN ${statusesThatMaySignIn}`,
  ];
});

/** The query for the status of the account of an identity. A barred identity counts as suspended. */
export const accountStatusOf = template(
  (provider: Value<string>, subject: Value<string>, identityHash: Value<string>) =>
    select(
      sql`SELECT u.status AS status FROM ${authIdentities} i JOIN ${userProfiles} u ON u.id = i.user_id
      WHERE i.provider = ${provider} AND i.subject = ${subject}
      UNION ALL SELECT 'suspended' AS status WHERE ${isBarred(identityHash)}`,
      (row) => text(row, 'status'),
    ),
);
