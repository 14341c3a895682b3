import type { Value, Values } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Gender, Signal } from '../rules/learner.ts';
import type { MatchPreferences, PreferencesChange } from '../rules/preferences.ts';
import {
  type AgeBand,
  type Edit,
  isExistingUser,
  isExpected,
  mayChange,
  userPreferences,
  userProfiles,
} from '../../profile/index.ts';
import { readBatch } from '../../../store/batch.ts';
import { orm } from '../../../store/database.ts';
import { assertThat } from '../../../store/guards.ts';
import { text, textOrNull } from '../../../store/row.ts';
import { rebuildPoolRowStatements } from './pool.ts';
import { matchPreferences } from './pool-tables.ts';
import { select, type Row, type Statement } from '../../../store/statement.ts';

/** Preferences, and the versions of the two tables that store them. The ETag is made of these versions. */
export interface StoredPreferences {
  readonly version: string;
  readonly value: MatchPreferences;
}

const version = sql`f.version || '.' || coalesce(m.version, 0)`;
const tables = (userId: string): SQL =>
  sql`${userPreferences} f LEFT JOIN ${matchPreferences} m ON m.user_id = f.user_id WHERE f.user_id = ${userId}`;

/** The query for a user's preferences. No row before onboarding is complete. */
export function preferencesOf(userId: Value<string>) {
  return select(
    sql`SELECT ${version} AS version, f.partner_gender, f.partner_personalities, f.communication_method, f.daily_minutes, f.group_sizes,
      coalesce(m.partner_age_bands, '[]') AS partner_age_bands, coalesce(m.ignored_signals, '[]') AS ignored_signals FROM ${tables(userId)}`,
    preferencesFrom,
  );
}

/** Reads the preferences; null before onboarding is complete, undefined if there is no profile. One round trip. */
export async function readPreferences(db: D1Database, userId: string): Promise<StoredPreferences | null | undefined> {
  const profile = orm.select({ id: userProfiles.id }).from(userProfiles).where(isExistingUser(userId));
  const [[found], [preferences]] = await readBatch(db, [profile, preferencesOf(userId)]);
  return found && (preferences ?? null);
}

/**
 * Makes the statements that change what the patch names.
 *
 * @throws Refused profile.missing, profile.deletion_pending, matching.not_onboarded, request.precondition_failed
 */
export function updatePreferencesStatements(
  { userId, expected, now }: Values<Edit>,
  change: PreferencesChange,
): Statement[] {
  const {
    partnerGender,
    partnerPersonalities,
    communicationMethod,
    dailyMinutes,
    groupSizes,
    partnerAgeBands,
    ignoredSignals,
  } = change;
  const general = {
    ...(partnerGender === undefined ? {} : { partnerGender: partnerGender === 'any' ? null : partnerGender }),
    ...(partnerPersonalities && { partnerPersonalities: [...partnerPersonalities] }),
    ...(communicationMethod && { communicationMethod }),
    ...(dailyMinutes && { dailyMinutes }),
    ...(groupSizes && { groupSizes: [...groupSizes] }),
  };
  const [bands, signals] = [jsonOrNull(partnerAgeBands), jsonOrNull(ignoredSignals)];
  return [
    ...mayChange(userId),
    assertThat('matching.not_onboarded', sql`EXISTS (SELECT 1 FROM ${tables(userId)})`),
    ...(expected === undefined
      ? []
      : [
          assertThat(
            'request.precondition_failed',
            sql`EXISTS (SELECT 1 FROM ${tables(userId)} AND ${isExpected(version, expected)})`,
          ),
        ]),
    ...(Object.keys(general).length === 0
      ? []
      : [
          orm
            .update(userPreferences)
            .set({ ...general, version: sql`${userPreferences.version} + 1`, updatedAt: now })
            .where(sql`${userPreferences.userId} = ${userId}`),
        ]),
    ...(bands === null && signals === null
      ? []
      : [
          sql`INSERT INTO ${matchPreferences} (user_id, partner_age_bands, ignored_signals, updated_at)
      VALUES (${userId}, coalesce(${bands}, '[]'), coalesce(${signals}, '[]'), ${now})
      ON CONFLICT (user_id) DO UPDATE SET partner_age_bands = coalesce(${bands}, partner_age_bands),
        ignored_signals = coalesce(${signals}, ignored_signals), version = version + 1, updated_at = excluded.updated_at`,
        ]),
    ...rebuildPoolRowStatements(userId, now),
  ];
}

function jsonOrNull(list: readonly string[] | undefined): string | null {
  return list === undefined ? null : JSON.stringify(list);
}

/** Does not check the values: triggers allow only arrays of known codes, also after a deployment. */
function preferencesFrom(row: Row): StoredPreferences {
  const list = <T>(column: string): T[] => JSON.parse(text(row, column)) as T[];
  return {
    version: text(row, 'version'),
    value: {
      partnerGender: (textOrNull(row, 'partner_gender') as Gender | null) ?? 'any',
      partnerAgeBands: list<AgeBand>('partner_age_bands'),
      partnerPersonalities: list<string>('partner_personalities'),
      communicationMethod: text(row, 'communication_method'),
      dailyMinutes: text(row, 'daily_minutes'),
      groupSizes: list<string>('group_sizes'),
      ignoredSignals: list<Signal>('ignored_signals'),
    },
  };
}
