/** Groups and the ages of their members. */
import { compute, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { ageGroup, birthOf, hasNewAgeGroup } from '../../profile/index.ts';
import { departStatements } from './departures.ts';

/**
 * Condition on a user `a`: they belong to this age group. The stored group must agree with their age of now: a
 * statement can run between a birthday and the job that passes it.
 */
export function isOfAgeGroup(group: SQL, now: Value<Instant>): SQL {
  return sql`(a.age_group = ${group} AND ${ageGroup(birthOf(sql`a`), now)} = ${group})`;
}

/** Makes the statements by which those of these users leave their groups who are in another age group than before. */
export function departAcrossAges(now: Value<Instant>, userIds: Value<readonly string[]>): SQL[] {
  return departStatements(now, jsonList(userIds), (member) => hasNewAgeGroup(sql`${member}.user_id`, now));
}

/** The same for one user. */
export function departIfAcrossAges(now: Value<Instant>, userId: Value<string>): SQL[] {
  return departAcrossAges(
    now,
    compute([userId], (id) => [id]),
  );
}
