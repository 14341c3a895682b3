/** What the deletion of an account does with the profile row and with the pictures. */
import type { Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { selectLeftBehind, storedNameOf } from './images.ts';
import { imageDelete } from './job-kinds.ts';
import { userProfiles } from './tables.ts';

/** Orders the removal of the picture that the profile shows, and of pictures that are being uploaded. */
export function releasePicturesStatements(now: Value<Instant>, userId: Value<string>): SQL[] {
  const shown = sql`SELECT json_object('storedName', ${storedNameOf(sql`image_id`)}) AS payload, ${storedNameOf(sql`image_id`)} AS dedupe_key, NULL AS user_id
    FROM ${userProfiles} WHERE id = ${userId} AND image_id IS NOT NULL`;
  return [
    enqueueEach(now, imageDelete, shown),
    enqueueEach(now, imageDelete, selectLeftBehind(sql`user_id = ${userId}`)),
  ];
}

/** The id of a user who is nobody: what others still need of a deleted account refers to it. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Makes the row of this user, if something is to refer to it. */
export function insertNobodyStatement(now: Value<Instant>, condition: SQL): SQL {
  return sql`INSERT INTO ${userProfiles} (id, status, time_zone, created_at, updated_at) SELECT ${NOBODY}, 'deleted', 'Etc/UTC', ${now}, ${now}
    WHERE ${condition} ON CONFLICT (id) DO NOTHING`;
}

/** Empties the profile row except for its id, so that no other user gets that id. */
export function emptyProfileStatement(userId: Value<string>, now: Value<Instant>): SQL {
  return sql`UPDATE ${userProfiles} SET status = 'deleted', role = 'user', email = NULL, email_verified = 0, deletion_requested_at = NULL, delete_after = NULL,
    english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL, birth_date = NULL, birth_changes = 0, birth_corrections = 0, age_group = NULL,
    gender = NULL, residence = NULL,
    time_zone = 'Etc/UTC', image_id = NULL, image_version = 0, image_width = NULL, image_height = NULL, image_updated_at = NULL,
    onboarding_completed_at = NULL, last_active_at = NULL, created_at = ${now}, updated_at = ${now}, version = version + 1 WHERE id = ${userId}`;
}
