/** Groups and the ages of their members. */
import { compute, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { ageGroup, birthOf, hasNewAgeGroup } from '../../profile/index.ts';
import { departStatements } from './departures.ts';

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
