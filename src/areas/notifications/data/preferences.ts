import { eq, sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { readOne } from '../../../store/batch.ts';
import { assertThat } from '../../../store/guards.ts';
import { integer, text } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { perPatch, template, type Patch, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { type Edit, isExistingUser, isExpected, mayChange, userProfiles, type Weekday } from '../../profile/index.ts';
import { defaultsMark } from '../rules/channel-defaults.ts';
import type { Digest, Preferences } from '../rules/preferences.ts';
import { preferencesFrom } from './stored-preferences.ts';
import { notificationPreferences } from './tables.ts';

/** What is known about the receiver of notifications. */
export interface Receiver {
  /** Of the preferences; the ETag is made of it. It changes with the defaults too. */
  readonly version: string;
  readonly preferences: Preferences;
  readonly timeZone: string;
  /** Whether they have an e-mail address that is verified. */
  readonly hasEmailAddress: boolean;
}

const version = (stored: SQL): SQL => sql`${defaultsMark} || '.' || coalesce(${stored}, 0)`;

/** The query for a user's preferences, and for what else decides when notifications come. No row without a profile. */
export const receiverQuery = template((userId: Value<string>) =>
  select(
    sql`SELECT ${version(sql`p.version`)} AS version, time_zone, email IS NOT NULL AND email_verified AS has_email,
      p.channels, p.quiet_from, p.quiet_to, p.quiet_weekdays, p.digest_frequency, p.digest_time, p.digest_weekday,
      p.paused_until, p.push_while_active
      FROM ${userProfiles} LEFT JOIN ${notificationPreferences} p ON p.user_id = ${userProfiles}.id
      WHERE ${isExistingUser(userId)}`,
    receiverFrom,
  ),
);

/** Reads the preferences and what belongs to them; undefined if there is no profile. One round trip. */
export function readReceiver(db: D1Database, userId: string): Promise<Receiver | undefined> {
  return readOne(db, receiverQuery(userId));
}

function receiverFrom(row: Row): Receiver {
  return {
    version: text(row, 'version'),
    preferences: preferencesFrom(row),
    timeZone: text(row, 'time_zone'),
    hasEmailAddress: integer(row, 'has_email') === 1,
  };
}

/** A merge patch as columns. `choices` is itself a merge patch of `channels`, as JSON text. */
export interface ColumnsPatch {
  readonly choices?: string;
  readonly quietFrom?: string | null;
  readonly quietTo?: string | null;
  /** JSON text of a list. */
  readonly quietWeekdays?: string | null;
  readonly digestFrequency?: Digest['frequency'];
  readonly digestTime?: string;
  readonly digestWeekday?: Weekday;
  readonly pausedUntil?: Instant | null;
  readonly pushWhileActive?: boolean;
}

/**
 * Makes the statements that change what the patch names. The first change of a user writes their row.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export const updateNotificationPreferencesStatements = perPatch(
  ({ choices, ...columns }: Patch<ColumnsPatch>, { userId, expected, now }: Values<Edit>) => {
    const t = notificationPreferences;
    const stored = sql`(SELECT version FROM ${t} WHERE user_id = ${userId})`;
    const merged = choices === undefined ? {} : { channels: sql`json_patch(${t.channels}, ${choices})` };
    return [
      ...mayChange(userId),
      assertThat('request.precondition_failed', isExpected(version(stored), expected)),
      sql`INSERT INTO ${t} (user_id, updated_at) VALUES (${userId}, ${now}) ON CONFLICT (user_id) DO NOTHING`,
      updateWhere(t, { ...columns, ...merged, version: sql`${t.version} + 1`, updatedAt: now }, eq(t.userId, userId)),
    ];
  },
);

/**
 * Makes the statements that merge choices (JSON text, as `channels`) into the preferences of a user who may be leaving
 * or suspended, because nobody has to sign in to get fewer e-mails. The same choices again change nothing.
 */
export const switchEmailsOffStatements = template(
  (now: Value<Instant>, userId: Value<string>, choices: Value<string>): SQL[] => {
    const t = notificationPreferences;
    return [
      sql`INSERT INTO ${t} (user_id, updated_at) SELECT id, ${now} FROM ${userProfiles} WHERE ${isExistingUser(userId)}
        ON CONFLICT (user_id) DO NOTHING`,
      sql`UPDATE ${t} SET channels = json_patch(channels, ${choices}), version = version + 1, updated_at = ${now}
        WHERE user_id = ${userId} AND json_patch(channels, ${choices}) <> channels`,
    ];
  },
);
