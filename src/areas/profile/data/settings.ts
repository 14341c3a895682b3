import type { Instant } from '../../../platform/time/instant.ts';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { PersonalSettings, SettingsChange } from '../rules/settings.ts';
import { readOne } from '../../../store/batch.ts';
import type { ResultOf } from '../../../store/statement.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { perPatch, template, type Patch, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { userProfiles, userSettings } from './tables.ts';
import { isExistingUser, mayChange, assertVersion } from './guards.ts';
import { isNarrower, orderMoveStatement } from './move-image.ts';
import { onProfileChange, onSuitabilityChange, onVisibilityChange } from '../hooks.ts';
import type { Edit, Versioned } from './versioned.ts';

/** Settings as they are read, with the instant of their last change. */
export interface StoredSettings extends PersonalSettings {
  readonly updatedAt: Instant;
}

/** The query for a user's settings. Every profile has settings. */
export const settingsQuery = template((userId: Value<string>) => {
  const t = userSettings;
  return selectColumns(
    {
      version: t.version,
      profileVisibility: t.profileVisibility,
      onlineStatusAudience: t.onlineStatusAudience,
      messageAudience: t.messageAudience,
      ageBandAudience: t.ageBandAudience,
      residenceAudience: t.residenceAudience,
      isRecommended: t.isRecommended,
      language: t.interfaceLanguage,
      textSize: t.textSize,
      reducesMotion: t.reducesMotion,
      hasHighContrast: t.hasHighContrast,
      showsCaptions: t.showsCaptions,
      updatedAt: t.updatedAt,
    },
    sql`FROM ${t} JOIN ${userProfiles} ON ${userProfiles.id} = ${t.userId} WHERE ${isExistingUser(userId)}`,
  );
});

/** Groups the columns of a row of `settingsQuery`. */
export function settingsFrom(row: ResultOf<ReturnType<typeof settingsQuery>>[number]): Versioned<StoredSettings> {
  const { version, updatedAt, language, textSize, reducesMotion, hasHighContrast, showsCaptions, ...privacy } = row;
  const accessibility = { textSize, reducesMotion, hasHighContrast, showsCaptions };
  return { version, value: { privacy, interface: { language }, accessibility, updatedAt } };
}

/** Reads the settings and their version; undefined if there is no profile. One round trip. */
export async function readSettings(db: D1Database, userId: string): Promise<Versioned<StoredSettings> | undefined> {
  const row = await readOne(db, settingsQuery(userId));
  return row && settingsFrom(row);
}

/** The columns that a change of the settings names. */
export function columnsIn({ privacy, accessibility, interface: surface }: SettingsChange) {
  return { ...privacy, ...accessibility, interfaceLanguage: surface?.language };
}

/** The settings that change only what the user sees themselves. The others decide who may know what of whom. */
const onlyForReader: readonly string[] = [
  'textSize',
  'reducesMotion',
  'hasHighContrast',
  'showsCaptions',
  'interfaceLanguage',
] satisfies (keyof ReturnType<typeof columnsIn>)[];

/**
 * Makes the statements that change what the patch names.
 *
 * @param moveId the new id of the job that moves the picture if the user hides from more people.
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export const updateSettingsStatements = perPatch(
  (columns: Patch<ReturnType<typeof columnsIn>>, { userId, expected, now }: Values<Edit>, moveId: Value<string>) => {
    const { profileVisibility } = columns;
    return [
      ...mayChange(userId),
      assertVersion(userSettings.version, eq(userSettings.userId, userId), expected),
      ...(profileVisibility === undefined
        ? []
        : [
            orderMoveStatement({ id: moveId, now }, userId, isNarrower(userId, profileVisibility)),
            ...onVisibilityChange.ask(now, userId, isOther(userId, profileVisibility)).flat(),
          ]),
      updateWhere(
        userSettings,
        { ...columns, version: sql`${userSettings.version} + 1`, updatedAt: now },
        eq(userSettings.userId, userId),
      ),
      ...(Object.keys(columns).every((name) => onlyForReader.includes(name))
        ? []
        : onSuitabilityChange.ask(now, userId).flat()),
      ...onProfileChange.ask(userId, now).flat(),
    ];
  },
);

/** Condition, before the change: the user is shown to others than this. */
function isOther(
  userId: Value<string>,
  profileVisibility: Value<PersonalSettings['privacy']['profileVisibility']>,
): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userSettings} s WHERE s.user_id = ${userId} AND s.profile_visibility <> ${profileVisibility})`;
}
