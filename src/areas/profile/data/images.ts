/** Pictures in D1: which picture a profile shows, and which objects of the image store no profile shows (yet). */
import { addTimeTo } from '../../../store/moments.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { storedName } from '../rules/image/urls.ts';
import { assertThat } from '../../../store/guards.ts';
import { enqueueEach, enqueueFrom, type NewJob } from '../../../store/outbox.ts';
import { text } from '../../../store/row.ts';
import { pictureUse } from '../hooks.ts';
import { imageDelete } from './job-kinds.ts';
import { imageUploads as uploads, userProfiles as profiles } from './tables.ts';
import { select } from '../../../store/statement.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';

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
export const reserveImageStatement = template(
  ({ imageId, userId }: Values<Pick<StoredImage, 'imageId' | 'userId'>>, now: Value<Instant>) =>
    sql`INSERT INTO ${uploads} (id, user_id, kind, stored_name, created_at, expires_at)
      VALUES (${imageId}, ${userId}, 'stored', ${compute([imageId], storedName)}, ${now}, ${addTimeTo(now, storingTime)})`,
);

/**
 * Shows a reserved picture in the profile and orders the removal of the previous one with the job `removal`. Aborts the
 * batch if the reservation has expired.
 */
export const showImageStatements = template((removal: Values<NewJob>, image: Values<StoredImage>) => [
  assertThat('image.upload_not_found', sql`EXISTS (SELECT 1 FROM ${uploads} WHERE id = ${image.imageId})`),
  forgetShownImage(removal, image.userId),
  sql`UPDATE ${profiles} SET image_id = ${image.imageId}, image_width = ${image.width}, image_height = ${image.height},
    image_version = image_version + 1, image_updated_at = ${removal.now}, version = version + 1, updated_at = ${removal.now}
    WHERE id = ${image.userId}`,
  sql`DELETE FROM ${uploads} WHERE id = ${image.imageId}`,
]);

/**
 * Removes the picture from the profile and orders its removal from the image store. Changes nothing if there is no
 * picture.
 */
export const hideImageStatements = template((removal: Values<NewJob>, userId: Value<string>) => [
  forgetShownImage(removal, userId),
  sql`UPDATE ${profiles} SET image_id = NULL, image_width = NULL, image_height = NULL, image_updated_at = NULL,
    image_version = image_version + 1, version = version + 1, updated_at = ${removal.now} WHERE id = ${userId} AND image_id IS NOT NULL`,
]);

/** Writes the job that removes the picture that the profile shows at this point of the batch. */
function forgetShownImage(removal: Values<NewJob>, userId: Value<string>): SQL {
  return enqueueFrom(
    removal,
    imageDelete,
    sql`
    SELECT json_object('storedName', ${storedNameOf(sql`image_id`)}) AS payload, ${storedNameOf(sql`image_id`)} AS dedupe_key, id AS user_id
    FROM ${profiles} WHERE id = ${userId} AND image_id IS NOT NULL`,
  );
}

/**
 * Opens a direct upload. A user has one at a time: the previous one is closed, and the job `removal` removes its
 * object.
 */
export const openDraftStatements = template((removal: Values<NewJob>, draft: Values<Draft>) => {
  const before = sql`user_id = ${draft.userId} AND kind = 'draft'`;
  return [
    enqueueFrom(removal, imageDelete, selectLeftBehind(before)),
    sql`DELETE FROM ${uploads} WHERE ${before}`,
    sql`INSERT INTO ${uploads} (id, user_id, kind, stored_name, created_at, expires_at)
      VALUES (${draft.uploadId}, ${draft.userId}, 'draft', ${draft.storedName}, ${removal.now}, ${draft.expiresAt})`,
  ];
});

/** The query for the open direct upload with this id. No row if it is not the user's, or if it has expired. */
export const openDraftOf = template((userId: Value<string>, uploadId: Value<string>, now: Value<Instant>) =>
  select(
    sql`SELECT stored_name FROM ${uploads} WHERE id = ${uploadId} AND user_id = ${userId} AND kind = 'draft' AND expires_at > ${now}`,
    (row): Pick<Draft, 'storedName'> => ({ storedName: text(row, 'stored_name') }),
  ),
);

/**
 * Closes a direct upload and orders the removal of its object with the job `removal`. Aborts the batch if another call
 * has closed it.
 */
export const closeDraftStatements = template((removal: Values<NewJob>, uploadId: Value<string>) => [
  assertThat('image.upload_not_found', sql`EXISTS (SELECT 1 FROM ${uploads} WHERE id = ${uploadId})`),
  ...dropImageStatements(removal, uploadId),
]);

/**
 * Gives up an object that no profile shows, and orders its removal with the job `removal`. Changes nothing if a profile
 * shows it by now.
 */
export const dropImageStatements = template((removal: Values<NewJob>, id: Value<string>) => [
  enqueueFrom(removal, imageDelete, selectLeftBehind(sql`id = ${id}`)),
  sql`DELETE FROM ${uploads} WHERE id = ${id}`,
]);

/** Gives up at most `limit` objects whose time is over. The last statement returns how many (`meta.changes`). */
export const giveUpImagesStatements = template((now: Value<Instant>, limit: Value<number>) => {
  const overdue = sql`id IN (SELECT id FROM ${uploads} WHERE expires_at <= ${now} ORDER BY expires_at, id LIMIT ${limit})`;
  return [enqueueEach(now, imageDelete, selectLeftBehind(overdue)), sql`DELETE FROM ${uploads} WHERE ${overdue}`];
});

/** The query for the id of the picture that a profile shows. No row if there is none. */
export const selectShownPicture = template((userId: Value<string>) =>
  select(sql`SELECT image_id FROM ${profiles} WHERE id = ${userId} AND image_id IS NOT NULL`, (row) =>
    text(row, 'image_id'),
  ),
);

/** The query that returns whether something other than a profile still needs this picture. */
export const selectIsKept = template((imageId: Value<string>) => {
  const reasons = sql.join([sql`false`, ...pictureUse.ask(imageId)], sql` OR `);
  return select(sql`SELECT (${reasons}) AS kept`, (row) => row['kept'] === 1);
});

/** Selects what the job `image.delete` needs to know about objects that no profile shows. */
export function selectLeftBehind(which: SQL): SQL {
  return sql`SELECT json_object('storedName', stored_name) AS payload, stored_name AS dedupe_key, user_id FROM ${uploads} WHERE ${which}`;
}

/** `storedName` of rules/image/urls, in SQL. */
export function storedNameOf(imageId: SQL): SQL {
  return sql`('profile-' || ${imageId})`;
}
