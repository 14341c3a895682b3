import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { plausibleEmail } from '../rules/email.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import type { Statement } from '../../../store/statement.ts';
import { compute, type Values } from '../../../store/template.ts';
import { userProfiles, userSettings } from './tables.ts';
import { recordZoneStatements } from './zone-history.ts';

/**
 * What is known about a user when their account is created: by sign-in, by a token of the existing service, or by the
 * seed.
 */
export interface NewProfile {
  readonly id: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly englishName: string | null;
  readonly nativeName: string | null;
  readonly timeZone: string;
  /** Instant of creation, 24 characters. */
  readonly at: Instant;
}

/**
 * Makes the statements that create the account: the profile row, settings and the first entry of the zone history. They
 * write nothing if the id is taken.
 *
 * @param condition if given, the rows are written only if it holds.
 */
export function insertProfileStatements(profile: Values<NewProfile>, condition: SQL = sql`true`): Statement[] {
  const { id, emailVerified, englishName, nativeName, timeZone, at } = profile;
  const email = compute([profile.email], plausibleEmail);
  // Another account can have the address as verified; there is one such account at most.
  const isFree = sql`NOT EXISTS (SELECT 1 FROM ${userProfiles} WHERE email = ${email} AND email_verified = 1)`;
  const values = {
    id,
    email,
    emailVerified: sql`(${emailVerified} AND ${email} IS NOT NULL AND ${isFree})`,
    englishName,
    nativeName,
    timeZone,
    lastActiveAt: at,
    createdAt: at,
    updatedAt: at,
  };
  return [
    insertWhere(userProfiles, values, condition, sql`ON CONFLICT (id) DO NOTHING`),
    sql`INSERT INTO ${userSettings} (user_id, updated_at) SELECT id, created_at FROM ${userProfiles} WHERE id = ${id} AND status <> 'deleted'
      ON CONFLICT (user_id) DO NOTHING`,
    ...recordZoneStatements(id, at),
  ];
}
