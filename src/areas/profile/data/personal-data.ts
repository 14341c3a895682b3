/** What the area profile stores about a user: for the export, and for the deletion of the account. */
import type { Instant } from '../../../platform/time/instant.ts';
import { asc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { openDatabase } from '../../../store/database.ts';
import { deleteOwnRows } from '../../../store/forget.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { listOf, oneOf, partsOf } from '../../personal-data.ts';
import { selectLeftBehind, storedNameOf } from './images.ts';
import { imageDelete } from './job-kinds.ts';
import {
  availabilityOverrides,
  consents,
  imageUploads,
  userAvailability,
  userInterests,
  userLanguages,
  userPreferences,
  userProfiles,
  userSettings,
  zoneHistory,
} from './tables.ts';

/** The columns of the profile without the counters that only the service needs. */
const {
  version: _version,
  languagesVersion: _languages,
  availabilityVersion: _availability,
  imageVersion: _image,
  ...profileColumns
} = getTableColumns(userProfiles);

/** What the export contains from this area. */
export const profileSubjects = {
  profile: oneOf({ ko: '프로필', en: 'your profile' }, (db, userId) =>
    openDatabase(db).select(profileColumns).from(userProfiles).where(eq(userProfiles.id, userId)),
  ),
  languages: listOf({ ko: '모국어와 학습 언어', en: 'native and learned languages' }, (db, userId) =>
    openDatabase(db)
      .select()
      .from(userLanguages)
      .where(eq(userLanguages.userId, userId))
      .orderBy(asc(userLanguages.kind), asc(userLanguages.position)),
  ),
  availability: partsOf(
    { ko: '가능한 시간', en: 'your free hours' },
    {
      weekly: (db, userId) =>
        openDatabase(db).select().from(userAvailability).where(eq(userAvailability.userId, userId)),
      onDates: (db, userId) =>
        openDatabase(db).select().from(availabilityOverrides).where(eq(availabilityOverrides.userId, userId)),
    },
  ),
  settings: oneOf({ ko: '설정', en: 'settings' }, (db, userId) =>
    openDatabase(db).select().from(userSettings).where(eq(userSettings.userId, userId)),
  ),
  timeZones: listOf({ ko: '시간대 기록', en: 'your time zones and since when' }, (db, userId) =>
    openDatabase(db)
      .select()
      .from(zoneHistory)
      .where(eq(zoneHistory.userId, userId))
      .orderBy(asc(zoneHistory.startsAt)),
  ),
  consents: listOf({ ko: '동의 기록', en: 'your consents' }, (db, userId) =>
    openDatabase(db).select().from(consents).where(eq(consents.userId, userId)).orderBy(asc(consents.agreedAt)),
  ),
  interests: oneOf({ ko: '관심 주제, 학습 동기', en: 'your topics and reasons for learning' }, (db, userId) =>
    openDatabase(db).select().from(userInterests).where(eq(userInterests.userId, userId)),
  ),
  preferences: oneOf({ ko: '선호하는 파트너', en: 'what you look for in a partner' }, (db, userId) =>
    openDatabase(db).select().from(userPreferences).where(eq(userPreferences.userId, userId)),
  ),
};

/** Orders the removal of the picture that the profile shows, and of pictures that are being uploaded. */
export function releasePicturesStatements(clock: Clock, userId: string): SQL[] {
  const shown = sql`SELECT json_object('storedName', ${storedNameOf(sql`image_id`)}) AS payload, ${storedNameOf(sql`image_id`)} AS dedupe_key, NULL AS user_id
    FROM ${userProfiles} WHERE id = ${userId} AND image_id IS NOT NULL`;
  return [
    enqueueEach(clock, imageDelete, shown),
    enqueueEach(clock, imageDelete, selectLeftBehind(sql`user_id = ${userId}`)),
  ];
}

/** Empties the profile row except for its id, so that no other user gets that id. */
export function emptyProfileStatement(userId: string, now: Instant): SQL {
  return sql`UPDATE ${userProfiles} SET status = 'deleted', role = 'user', email = NULL, email_verified = 0, deletion_requested_at = NULL, delete_after = NULL,
    english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL, birth_date = NULL, gender = NULL, residence = NULL,
    time_zone = 'Etc/UTC', image_id = NULL, image_version = 0, image_width = NULL, image_height = NULL, image_updated_at = NULL,
    onboarding_completed_at = NULL, last_active_at = NULL, created_at = ${now}, updated_at = ${now}, version = version + 1 WHERE id = ${userId}`;
}

/** Deletes everything else that the area stores about a user. */
export function forgetProfileStatements(userId: string): SQL[] {
  return deleteOwnRows(userId, [
    imageUploads,
    userLanguages,
    userAvailability,
    availabilityOverrides,
    userSettings,
    zoneHistory,
    consents,
    userInterests,
    userPreferences,
  ]);
}
