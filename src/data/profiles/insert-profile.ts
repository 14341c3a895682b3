import { sql, type SQL } from 'drizzle-orm';

/** What is known about a person when her account is made: by sign-in, by a token of the existing service, by the seed. */
export interface NewProfile {
  readonly id: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly englishName?: string | null;
  readonly nativeName?: string | null;
  readonly timeZone?: string;
  /** Instant of creation, 24 characters. */
  readonly at: string;
}

/**
 * Statement that makes the account and profile row, and nothing if the id is taken or `condition` does not hold. Settings
 * and the first entry of the zone history come with it (trigger `user_profiles_companions`).
 */
export function insertProfileStatement(profile: NewProfile, condition: SQL = sql`true`): SQL {
  return sql`INSERT INTO user_profiles (id, email, email_verified, english_name, native_name, time_zone, last_active_at, created_at, updated_at)
    SELECT ${profile.id}, ${profile.email}, ${profile.emailVerified ? 1 : 0}, ${profile.englishName ?? null}, ${profile.nativeName ?? null},
      ${profile.timeZone ?? 'Asia/Seoul'}, ${profile.at}, ${profile.at}, ${profile.at}
    WHERE ${condition} ON CONFLICT (id) DO NOTHING`;
}
