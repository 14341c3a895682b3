import { sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { archives } from './exports.ts';
import { assertThat } from '../../../store/guards.ts';
import { leftBehind, storedNameOf } from '../../profile/data/images.ts';
import { jsonList } from '../../../store/json-list.ts';
import { forgetRecommendations } from '../../matching/data/own-recommendations.ts';
import { forgetMatching } from '../../matching/data/personal-data.ts';
import { enqueue, enqueueEach, type Enqueued } from '../../../store/outbox.ts';
import { cleanupKinds } from '../../../store/outbox-kinds.ts';
import { exports, imageUploads, reports } from './tables.ts';
import {
  authIdentities,
  authSessions,
  loginCodes,
  realtimeTickets,
  refreshTokens,
  securityEvents,
} from '../../auth/data/tables.ts';
import { idempotencyKeys, outbox } from '../../../store/tables.ts';
import { onboardingData, onboardingRuns, userInterests, userPreferences } from '../../onboarding/data/tables.ts';
import {
  availabilityOverrides,
  blocks,
  consents,
  userAvailability,
  userLanguages,
  userProfiles as profiles,
  userSettings,
  zoneHistory,
} from '../../profile/data/tables.ts';

/**
 * Removes an account whose grace has run out, as one batch: every row goes, or loses what is about the person; the profile
 * row stays with its id alone, so that nobody gets that id again. What lies outside the database is handed to jobs.
 * A test walks every table after it: a new table with people in it belongs here.
 *
 * @throws Refused profile.not_deleting if the account is not due (any more).
 */
export function purge(clock: Clock, userId: string): { statements: SQL[]; job: Enqueued } {
  const now = clock.nowIso();
  // Neither key nor user id in the row: after it has run nothing of the person is left in it.
  const job = enqueue(clock, { kind: 'account.erase', payload: { userId }, dedupeKey: crypto.randomUUID() });
  const statements = [
    assertThat(
      'profile.not_deleting',
      sql`EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND delete_after <= ${now})`,
    ),
    ...handOver(clock, userId),
    // Before the others: the logs may be emptied only after the account is gone.
    tombstone(userId, now),
    ...forgetReports(userId),
    ...forgetMatching(userId),
    ...forgetRecommendations(userId),
    ...[exports, imageUploads, ...ownTables].map((table) => sql`DELETE FROM ${table} WHERE user_id = ${userId}`),
    sql`DELETE FROM ${refreshTokens} WHERE session_id IN (SELECT id FROM ${authSessions} WHERE user_id = ${userId})`,
    sql`DELETE FROM ${authSessions} WHERE user_id = ${userId}`,
    sql`DELETE FROM ${blocks} WHERE blocker_id = ${userId}`,
    sql`DELETE FROM ${blocks} WHERE blocked_id = ${userId}`,
    sql`DELETE FROM ${outbox} WHERE user_id = ${userId} AND kind NOT IN ${jsonList(cleanupKinds)}`,
    sql`UPDATE ${outbox} SET user_id = NULL WHERE user_id = ${userId}`,
    job.statement,
  ];
  return { statements, job };
}

/** Tables whose rows belong to one person, `user_id`, and go with the account. Children come before their parents. */
const ownTables = [
  idempotencyKeys,
  userLanguages,
  userAvailability,
  availabilityOverrides,
  userSettings,
  zoneHistory,
  consents,
  realtimeTickets,
  loginCodes,
  authIdentities,
  securityEvents,
  onboardingData,
  onboardingRuns,
  userInterests,
  userPreferences,
] as const;

/** Jobs for all objects that rows lead to: the picture, pictures on their way, pictures kept as evidence, archives. */
function handOver(clock: Clock, userId: string): SQL[] {
  const shown = sql`SELECT json_object('storedName', ${storedNameOf(sql`image_id`)}) AS payload, ${storedNameOf(sql`image_id`)} AS dedupe_key, NULL AS user_id
    FROM ${profiles} WHERE id = ${userId} AND image_id IS NOT NULL`;
  const evidence = sql`SELECT json_object('storedName', ${storedNameOf(sql`evidence_image_id`)}) AS payload, 'release:' || id AS dedupe_key, NULL AS user_id
    FROM ${reports} WHERE subject_id = ${userId} AND evidence_image_id IS NOT NULL`;
  return [
    enqueueEach(clock, 'image.delete', shown),
    enqueueEach(clock, 'image.delete', evidence),
    enqueueEach(clock, 'image.delete', leftBehind(sql`user_id = ${userId}`)),
    enqueueEach(clock, 'archive.delete', archives(sql`user_id = ${userId}`)),
  ];
}

function tombstone(userId: string, now: string): SQL {
  return sql`UPDATE ${profiles} SET status = 'deleted', role = 'user', email = NULL, email_verified = 0, deletion_requested_at = NULL, delete_after = NULL,
    english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL, birth_date = NULL, gender = NULL, residence = NULL,
    time_zone = 'Etc/UTC', image_id = NULL, image_version = 0, image_width = NULL, image_height = NULL, image_updated_at = NULL,
    onboarding_completed_at = NULL, last_active_at = NULL, created_at = ${now}, updated_at = ${now}, version = version + 1 WHERE id = ${userId}`;
}

/** Reports about her go; reports by her stay, as they concern somebody else, without her name and words. */
function forgetReports(userId: string): SQL[] {
  return [
    sql`DELETE FROM ${reports} WHERE subject_id = ${userId}`,
    sql`UPDATE ${reports} SET reporter_id = NULL, text = NULL WHERE reporter_id = ${userId}`,
    sql`UPDATE ${reports} SET resolved_by = NULL WHERE resolved_by = ${userId}`,
  ];
}
