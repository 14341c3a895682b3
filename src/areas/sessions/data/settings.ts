import { eq, sql } from 'drizzle-orm';
import { assertThat } from '../../../store/guards.ts';
import { integer, integerOrNull, text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { type Patch, perPatch, template, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { type Edit, isExistingUser, isExpected, mayChange, userProfiles } from '../../profile/index.ts';
import { defaultReminders } from '../rules/limits.ts';
import { moveRemindersStatements } from './reminders.ts';
import { sessionSettings as settings } from './settings-tables.ts';

/** What a user wants of their sessions. */
export interface SessionSettings {
  readonly minimumNoticeMinutes: number;
  readonly dailyLimit: number | null;
  readonly bufferMinutes: number;
  readonly reminders: readonly number[];
}

/** The query for a user's settings and their version. No row without a profile. */
export const settingsOf = template((userId: Value<string>) =>
  select(
    sql`SELECT coalesce(s.minimum_notice_minutes, 0) AS notice, s.daily_limit, coalesce(s.buffer_minutes, 0) AS buffer,
      coalesce(s.reminders, ${sql.raw(`'${JSON.stringify(defaultReminders)}'`)}) AS reminders, coalesce(s.version, 0) AS version
      FROM ${userProfiles} LEFT JOIN ${settings} s ON s.user_id = ${userProfiles}.id WHERE ${isExistingUser(userId)}`,
    (row): SessionSettings & { readonly version: number } => ({
      minimumNoticeMinutes: integer(row, 'notice'),
      dailyLimit: integerOrNull(row, 'daily_limit'),
      bufferMinutes: integer(row, 'buffer'),
      // Not checked on purpose: only lists of the contract are written.
      reminders: JSON.parse(text(row, 'reminders')) as number[],
      version: integer(row, 'version'),
    }),
  ),
);

/**
 * Makes the statements that change what the patch names. The first change of a user writes their row.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export const updateSessionSettingsStatements = perPatch(
  (patch: Patch<Partial<SessionSettings>>, { userId, expected, now }: Values<Edit>) => [
    ...mayChange(userId),
    assertThat(
      'request.precondition_failed',
      isExpected(sql`coalesce((SELECT version FROM ${settings} WHERE user_id = ${userId}), 0)`, expected),
    ),
    sql`INSERT INTO ${settings} (user_id, updated_at) VALUES (${userId}, ${now}) ON CONFLICT (user_id) DO NOTHING`,
    updateWhere(settings, { ...patch, version: sql`version + 1`, updatedAt: now }, eq(settings.userId, userId)),
    ...(patch.reminders === undefined ? [] : moveRemindersStatements(now, userId)),
  ],
);
