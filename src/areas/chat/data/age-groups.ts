/** Groups and the ages of their members. */
import { compute, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { chatMembers } from '../../matching/index.ts';
import { ageGroup, birthOf, hasNewAgeGroup } from '../../profile/index.ts';
import { departStatements } from './departures.ts';
import { reviewRoomsJob } from './job-kinds.ts';

/**
 * Condition on a user, `a` if no other is named: they belong to this age group. The stored group must agree with their
 * age of now: a statement can run between a birthday and the job that passes it.
 */
export function isOfAgeGroup(group: SQL, now: Value<Instant>, user = sql`a`): SQL {
  return sql`(${user}.age_group = ${group} AND ${ageGroup(birthOf(user), now)} = ${group})`;
}

/** Condition on a room `r` and a user: nothing keeps them from the ages of its members. A direct room has no group. */
export function isOfItsAge(now: Value<Instant>, user: SQL): SQL {
  return sql`(r.kind = 'direct' OR ${isOfAgeGroup(sql`r.age_group`, now, user)})`;
}

/**
 * Makes the statements by which those of these users leave their groups who are in another age group than before. A job
 * closes their live connections there.
 */
export function departAcrossAges(now: Value<Instant>, userIds: Value<readonly string[]>): SQL[] {
  const isLeft = (member: SQL): SQL => hasNewAgeGroup(sql`${member}.user_id`, now);
  const left = sql`SELECT json_object('roomIds', json_group_array(c.room_id)) AS payload, ${randomUuid} AS dedupe_key, NULL AS user_id
    FROM ${chatMembers} c WHERE c.role IS NOT NULL AND c.user_id IN ${jsonList(userIds)} AND ${isLeft(sql`c`)} GROUP BY c.user_id`;
  return [enqueueEach(now, reviewRoomsJob, left), ...departStatements(now, jsonList(userIds), isLeft)];
}

/** The same for one user. */
export function departIfAcrossAges(now: Value<Instant>, userId: Value<string>): SQL[] {
  return departAcrossAges(
    now,
    compute([userId], (id) => [id]),
  );
}
