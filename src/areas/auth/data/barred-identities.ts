/** Identities that open no account any more, because theirs was suspended when it was purged. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import { authIdentities, barredIdentities } from './tables.ts';

/** A user as a provider knows them. */
export interface ProviderSubject {
  readonly provider: string;
  readonly subject: string;
}

/** The query for the identities of an account. */
export const identitiesOf = template((userId: Value<string>) =>
  select(sql`SELECT provider, subject FROM ${authIdentities} WHERE user_id = ${userId}`, (row): ProviderSubject => ({
    provider: text(row, 'provider'),
    subject: text(row, 'subject'),
  })),
);

/** Makes the statement that bars identities with these hashes (a JSON list), if the account is suspended. */
export const barIdentitiesStatement = template(
  (
    userId: Value<string>,
    hashes: Value<string>,
    at: Value<Instant>,
  ) => sql`INSERT INTO ${barredIdentities} (identity_hash, barred_at) SELECT each.value, ${at} FROM json_each(${hashes}) AS each
    WHERE EXISTS (SELECT 1 FROM ${userProfiles} WHERE id = ${userId} AND status = 'suspended') ON CONFLICT DO NOTHING`,
);

/** Condition: this identity is barred. */
export function isBarred(identityHash: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${barredIdentities} WHERE identity_hash = ${identityHash})`;
}
