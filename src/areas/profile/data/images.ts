/** Pictures in D1: which picture a profile shows, and which objects of the image store no profile shows (yet). */
import { after, stored } from '../../../store/moments.ts';
import type { Value } from '../../../store/template.ts';
import { type Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { storedName } from '../rules/image/urls.ts';
import { assertThat } from '../../../store/guards.ts';
import { enqueueEach, enqueueFrom, type Enqueued } from '../../../store/outbox.ts';
import { text } from '../../../store/row.ts';
import { pictureUse } from '../hooks.ts';
import { imageDelete } from './job-kinds.ts';
import { imageUploads as uploads, userProfiles as profiles } from './tables.ts';
import { select, type Select } from '../../../store/statement.ts';

/** How long a checked picture may take from the image store to the profile. After that it counts as abandoned. */
const storingTime = { hours: 1 };

/** A picture that is in the image store and may be shown. */
export interface StoredImage {
  readonly imageId: string;
  readonly userId: string;
  readonly width: number;
  readonly height: number;
}

/** A direct upload that waits for its picture. */
export interface Draft {
  readonly uploadId: string;
  readonly userId: string;
  /** Its name in the image store. */
  readonly storedName: string;
  readonly expiresAt: Instant;
}

/**
 * Records an object before it is put into the image store. It counts as abandoned after an hour, unless the profile
 * shows it by then.
 */
export function reserveImageStatement(image: Pick<StoredImage, 'imageId' | 'userId'>, now: Value<Date>): SQL {
  const expiresAt = after(now, storingTime);
  return sql`INSERT INTO ${uploads} (id, user_id, kind, stored_name, created_at, expires_at)
    VALUES (${image.imageId}, ${image.userId}, 'stored', ${storedName(image.imageId)}, ${stored(now)}, ${expiresAt})`;
}

/**
 * Shows a reserved picture in the profile and orders the removal of the previous one. Aborts the batch if the
 * reservation has expired.
 */
export function showImageStatements(now: Value<Instant>, image: StoredImage): { statements: SQL[]; jobs: Enqueued[] } {
  const at = now;
  const old = forgetShownImage(now, image.userId);
  return {
    statements: [
      assertThat('image.upload_not_found', sql`EXISTS (SELECT 1 FROM ${uploads} WHERE id = ${image.imageId})`),
      old.statement,
      sql`UPDATE ${profiles} SET image_id = ${image.imageId}, image_width = ${image.width}, image_height = ${image.height},
        image_version = image_version + 1, image_updated_at = ${at}, version = version + 1, updated_at = ${at} WHERE id = ${image.userId}`,
      sql`DELETE FROM ${uploads} WHERE id = ${image.imageId}`,
    ],
    jobs: [old],
  };
}

/**
 * Removes the picture from the profile and orders its removal from the image store. Changes nothing if there is no
 * picture.
 */
export function hideImageStatements(
  now: Value<Instant>,
  userId: Value<string>,
): { statements: SQL[]; jobs: Enqueued[] } {
  const at = now;
  const old = forgetShownImage(now, userId);
  return {
    statements: [
      old.statement,
      sql`UPDATE ${profiles} SET image_id = NULL, image_width = NULL, image_height = NULL, image_updated_at = NULL,
        image_version = image_version + 1, version = version + 1, updated_at = ${at} WHERE id = ${userId} AND image_id IS NOT NULL`,
    ],
    jobs: [old],
  };
}

/** Makes the job that removes the picture that the profile shows at this point of the batch. */
function forgetShownImage(now: Value<Instant>, userId: Value<string>): Enqueued {
  return enqueueFrom(
    now,
    imageDelete,
    sql`
    SELECT json_object('storedName', ${storedNameOf(sql`image_id`)}) AS payload, ${storedNameOf(sql`image_id`)} AS dedupe_key, id AS user_id
    FROM ${profiles} WHERE id = ${userId} AND image_id IS NOT NULL`,
  );
}

/** Opens a direct upload. A user has one at a time: the previous one is closed and its object removed. */
export function openDraftStatements(now: Value<Instant>, draft: Draft): { statements: SQL[]; jobs: Enqueued[] } {
  const before = sql`user_id = ${draft.userId} AND kind = 'draft'`;
  const close = enqueueFrom(now, imageDelete, selectLeftBehind(before));
  return {
    statements: [
      close.statement,
      sql`DELETE FROM ${uploads} WHERE ${before}`,
      sql`INSERT INTO ${uploads} (id, user_id, kind, stored_name, created_at, expires_at)
        VALUES (${draft.uploadId}, ${draft.userId}, 'draft', ${draft.storedName}, ${now}, ${draft.expiresAt})`,
    ],
    jobs: [close],
  };
}

/** The query for the open direct upload with this id. No row if it is not the user's, or if it has expired. */
export function openDraftOf(
  userId: Value<string>,
  uploadId: Value<string>,
  now: Value<Instant>,
): Select<Pick<Draft, 'storedName'>> {
  return select(
    sql`SELECT stored_name FROM ${uploads} WHERE id = ${uploadId} AND user_id = ${userId} AND kind = 'draft' AND expires_at > ${now}`,
    (row) => ({ storedName: text(row, 'stored_name') }),
  );
}

/** Closes a direct upload and orders the removal of its object. Aborts the batch if another call has closed it. */
export function closeDraftStatements(
  now: Value<Instant>,
  uploadId: Value<string>,
): { statements: SQL[]; jobs: Enqueued[] } {
  const { statements, jobs } = dropImageStatements(now, uploadId);
  const isOpen = sql`EXISTS (SELECT 1 FROM ${uploads} WHERE id = ${uploadId})`;
  return { statements: [assertThat('image.upload_not_found', isOpen), ...statements], jobs };
}

/** Gives up an object that no profile shows, and orders its removal. Changes nothing if a profile shows it by now. */
export function dropImageStatements(now: Value<Instant>, id: Value<string>): { statements: SQL[]; jobs: Enqueued[] } {
  const remove = enqueueFrom(now, imageDelete, selectLeftBehind(sql`id = ${id}`));
  return { statements: [remove.statement, sql`DELETE FROM ${uploads} WHERE id = ${id}`], jobs: [remove] };
}

/** Gives up at most `limit` objects whose time is over. The last statement returns how many (`meta.changes`). */
export function giveUpImagesStatements(now: Value<Instant>, limit: Value<number>): SQL[] {
  const overdue = sql`id IN (SELECT id FROM ${uploads} WHERE expires_at <= ${now} ORDER BY expires_at, id LIMIT ${limit})`;
  return [enqueueEach(now, imageDelete, selectLeftBehind(overdue)), sql`DELETE FROM ${uploads} WHERE ${overdue}`];
}

/** The query for the id of the picture that a profile shows. No row if there is none. */
export function selectShownPicture(userId: Value<string>): Select<string> {
  const query = sql`SELECT image_id FROM ${profiles} WHERE id = ${userId} AND image_id IS NOT NULL`;
  return select(query, (row) => text(row, 'image_id'));
}

/** The query that returns whether something other than a profile still needs this picture. */
export function selectIsKept(imageId: Value<string>): Select<boolean> {
  const reasons = sql.join([sql`false`, ...pictureUse.ask(imageId)], sql` OR `);
  return select(sql`SELECT (${reasons}) AS kept`, (row) => row['kept'] === 1);
}

/** Selects what the job `image.delete` needs to know about objects that no profile shows. */
export function selectLeftBehind(which: SQL): SQL {
  return sql`SELECT json_object('storedName', stored_name) AS payload, stored_name AS dedupe_key, user_id FROM ${uploads} WHERE ${which}`;
}

/** `storedName` of rules/image/urls, in SQL. */
export function storedNameOf(imageId: SQL): SQL {
  return sql`('profile-' || ${imageId})`;
}
