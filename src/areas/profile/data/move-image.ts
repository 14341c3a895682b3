/** Pictures that move to a new address, because those who have the old one may no longer see the user. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { enqueueEach, enqueueFrom, type NewJob } from '../../../store/outbox.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { storedNameOf, type StoredImage } from './images.ts';
import { imageDelete, imageMove } from './job-kinds.ts';
import { imageUploads as uploads, userProfiles as profiles, userSettings as settings } from './tables.ts';

/** Orders that the picture of a user moves, if the condition holds and there is one. For the batch of the cause. */
export function orderMoveStatement(job: Values<NewJob>, userId: Value<string>, condition: SQL): SQL {
  return enqueueFrom(
    job,
    imageMove,
    sql`${selectPictures} WHERE id = ${userId} AND image_id IS NOT NULL AND ${condition}`,
  );
}

/**
 * Orders that the pictures of those users move whom only their partners see, because a match of theirs ends. For the
 * batch of the end; the cron runs the jobs.
 *
 * @param userIds a list of expressions, which may name nobody.
 */
export function orderMovesOfMatchedStatement(now: Value<Instant>, userIds: SQL): SQL {
  const isForPartners = sql`EXISTS (SELECT 1 FROM ${settings} WHERE user_id = ${profiles}.id AND profile_visibility = 'matched')`;
  return enqueueEach(
    now,
    imageMove,
    sql`${selectPictures} WHERE id IN (${userIds}) AND image_id IS NOT NULL AND ${isForPartners}`,
  );
}

const selectPictures: SQL = sql`SELECT json_object('userId', id, 'imageId', image_id) AS payload, image_id AS dedupe_key,
  id AS user_id FROM ${profiles}`;

/** Condition: this visibility shows the user to fewer people than the stored one. */
export function isNarrower(userId: Value<string>, visibility: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${settings} WHERE user_id = ${userId}
    AND (profile_visibility = 'everyone' AND ${visibility} <> 'everyone' OR profile_visibility = 'matched' AND ${visibility} = 'nobody'))`;
}

/**
 * Makes the statements that show a reserved copy of a picture in its place, and order the removal of the first object
 * with the job `removal`. They change nothing if the user shows another picture by now; then the copy is given up with
 * its reservation.
 */
export const moveImageStatements = template(
  (
    removal: Values<NewJob>,
    { imageId, userId }: Values<Pick<StoredImage, 'imageId' | 'userId'>>,
    from: Value<string>,
  ) => {
    const isShown = sql`id = ${userId} AND image_id = ${from} AND EXISTS (SELECT 1 FROM ${uploads} WHERE id = ${imageId})`;
    return [
      enqueueFrom(
        removal,
        imageDelete,
        sql`SELECT json_object('storedName', ${storedNameOf(sql`image_id`)}) AS payload, ${storedNameOf(sql`image_id`)} AS dedupe_key, id AS user_id
          FROM ${profiles} WHERE ${isShown}`,
      ),
      sql`UPDATE ${profiles} SET image_id = ${imageId}, image_version = image_version + 1, version = version + 1 WHERE ${isShown}`,
      sql`DELETE FROM ${uploads} WHERE id = ${imageId} AND EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND image_id = ${imageId})`,
    ];
  },
);
