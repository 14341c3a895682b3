import { compute, jsonText, template, type Patch, type Value, type Values } from '../../../store/template.ts';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
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
import { selectColumns } from '../../../store/select-columns.ts';
import { assertAll } from '../../../store/guards.ts';
import { text, textOrNull } from '../../../store/row.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { rebuildPoolRowStatements } from './pool.ts';
import { matchPreferences } from './pool-tables.ts';
import { select, type Row, type Statement } from '../../../store/statement.ts';

/** Preferences, and the versions of the two tables that store them. The ETag is made of these versions. */
export interface StoredPreferences {
  readonly version: string;
  readonly value: MatchPreferences;
}

const version = sql`f.version || '.' || coalesce(m.version, 0)`;
const tables = (userId: Value<string>): SQL =>
  sql`${userPreferences} f LEFT JOIN ${matchPreferences} m ON m.user_id = f.user_id WHERE f.user_id = ${userId}`;

/** The query for a user's preferences. No row before onboarding is complete. */
export const preferencesOf = template((userId: Value<string>) =>
  select(
    sql`SELECT ${version} AS version, f.partner_gender, f.partner_personalities, f.communication_method, f.daily_minutes, f.group_sizes,
      coalesce(m.partner_age_bands, '[]') AS partner_age_bands, coalesce(m.ignored_signals, '[]') AS ignored_signals FROM ${tables(userId)}`,
    preferencesFrom,
  ),
);

/** Reads the preferences; null before onboarding is complete, undefined if there is no profile. One round trip. */
export async function readPreferences(db: D1Database, userId: string): Promise<StoredPreferences | null | undefined> {
  const [[found], [preferences]] = await readBatch(db, preferencesQueries(userId));
  return found && (preferences ?? null);
}

const preferencesQueries = template((userId: Value<string>) => [
  selectColumns({ id: userProfiles.id }, sql`FROM ${userProfiles} WHERE ${isExistingUser(userId)}`),
  preferencesOf(userId),
]);

/**
 * Makes the statements that change what the patch names: for a template made with `perPatch`.
 *
 * @throws Refused profile.missing, profile.deletion_pending, matching.not_onboarded, request.precondition_failed
 */
export function updatePreferencesStatements(
  { partnerAgeBands, ignoredSignals, ...general }: Patch<PreferencesChange>,
  { userId, expected, now }: Values<Edit>,
): Statement[] {
  return [
    ...mayChange(userId),
    assertAll([
      ['matching.not_onboarded', sql`EXISTS (SELECT 1 FROM ${tables(userId)})`],
      [
        'request.precondition_failed',
        sql`EXISTS (SELECT 1 FROM ${tables(userId)} AND ${isExpected(version, expected)})`,
      ],
    ]),
    ...updateGeneral(general, userId, now),
    ...updateMatching(partnerAgeBands, ignoredSignals, userId, now),
    ...rebuildPoolRowStatements(userId, now),
  ];
}

type GeneralChange = Omit<PreferencesChange, 'partnerAgeBands' | 'ignoredSignals'>;

/** Changes what onboarding asks, in the table of the area profile. */
function updateGeneral(
  { partnerGender, ...others }: Patch<GeneralChange>,
  userId: Value<string>,
  now: Value<Instant>,
): Statement[] {
  const gender =
    partnerGender === undefined ? undefined : compute([partnerGender], (sent) => (sent === 'any' ? null : sent));
  const changed = { ...others, partnerGender: gender };
  if (Object.values(changed).every((value) => value === undefined)) return [];
  const counted = { version: sql`${userPreferences.version} + 1`, updatedAt: now };
  return [updateWhere(userPreferences, { ...changed, ...counted }, eq(userPreferences.userId, userId))];
}

/** Changes what only matching asks. */
function updateMatching(
  partnerAgeBands: Patch<PreferencesChange>['partnerAgeBands'],
  ignoredSignals: Patch<PreferencesChange>['ignoredSignals'],
  userId: Value<string>,
  now: Value<Instant>,
): SQL[] {
  if (partnerAgeBands === undefined && ignoredSignals === undefined) return [];
  const [bands, signals] = [partnerAgeBands, ignoredSignals].map((list) =>
    list === undefined ? null : jsonText(list),
  );
  return [
    sql`INSERT INTO ${matchPreferences} (user_id, partner_age_bands, ignored_signals, updated_at)
      VALUES (${userId}, coalesce(${bands}, '[]'), coalesce(${signals}, '[]'), ${now})
      ON CONFLICT (user_id) DO UPDATE SET partner_age_bands = coalesce(${bands}, partner_age_bands),
        ignored_signals = coalesce(${signals}, ignored_signals), version = version + 1, updated_at = excluded.updated_at`,
  ];
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
