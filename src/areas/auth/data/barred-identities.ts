/** Identities that open no account any more, because theirs was suspended when it was purged. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { text } from '../../../store/row.ts';
import { select, type Select } from '../../../store/statement.ts';
import { userProfiles } from '../../profile/index.ts';
import { authIdentities, barredIdentities } from './tables.ts';

/** A user as a provider knows them. */
export interface ProviderSubject {
  readonly provider: string;
  readonly subject: string;
}

/** The query for the identities of an account. */
export function identitiesOf(userId: string): Select<ProviderSubject> {
  return select(sql`SELECT provider, subject FROM ${authIdentities} WHERE user_id = ${userId}`, (row) => ({
    provider: text(row, 'provider'),
    subject: text(row, 'subject'),
  }));
}

/** Makes the statement that bars identities with these hashes, if the account is suspended. */
export function barIdentitiesStatement(userId: string, hashes: readonly string[], at: Instant): SQL {
  return sql`INSERT INTO ${barredIdentities} (identity_hash, barred_at) SELECT each.value, ${at} FROM json_each(${JSON.stringify(hashes)}) AS each
    WHERE EXISTS (SELECT 1 FROM ${userProfiles} WHERE id = ${userId} AND status = 'suspended') ON CONFLICT DO NOTHING`;
}

/** Condition: this identity is barred. */
export function isBarred(identityHash: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${barredIdentities} WHERE identity_hash = ${identityHash})`;
}
