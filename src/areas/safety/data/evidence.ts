/** Pictures that are evidence in reports. */
import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { enqueueEach } from '../../../store/outbox.ts';
import { imageDelete, storedNameOf } from '../../profile/index.ts';
import { reports } from './tables.ts';

/** Orders the removal of pictures that are evidence in reports about the user. */
export function releaseEvidenceStatements(now: Value<Instant>, userId: Value<string>): SQL[] {
  const kept = sql`SELECT json_object('storedName', ${storedNameOf(sql`evidence_image_id`)}) AS payload, 'release:' || id AS dedupe_key, NULL AS user_id
    FROM ${reports} WHERE subject_id = ${userId} AND evidence_image_id IS NOT NULL`;
  return [enqueueEach(now, imageDelete, kept)];
}

/** Condition: an open report keeps this picture as evidence. */
export function isEvidence(imageId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reports} WHERE evidence_image_id = ${imageId} AND status = 'open')`;
}
