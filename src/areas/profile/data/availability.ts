import type { Value, Values } from '../../../store/template.ts';
import { asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { overrideYears, type FreeHours } from '../rules/availability.ts';
import { readBatch } from '../../../store/batch.ts';
import { assertThat } from '../../../store/guards.ts';
import { text } from '../../../store/row.ts';
import { select, type Select, type Statement } from '../../../store/statement.ts';
import { orm } from '../../../store/database.ts';
import { insertAll } from '../../../store/insert-where.ts';
import { onProfileChange } from '../hooks.ts';
import { availabilityOverrides, userAvailability, userProfiles as p } from './tables.ts';
import { localDay } from './age.ts';
import { isExistingUser, mayChange, assertVersion } from './guards.ts';
import { nextVersion } from './update-profile.ts';
import type { Edit, Versioned } from './versioned.ts';

/** Free hours with the time zone of their local times. */
export interface ZonedFreeHours extends FreeHours {
  readonly timeZone: string;
}

/** The queries of free hours, three statements for one batch: zone and version, weekly blocks, overrides. */
export function availabilityQueries(userId: Value<string>) {
  const [week, dates] = [userAvailability, availabilityOverrides];
  return [
    orm.select({ version: p.availabilityVersion, timeZone: p.timeZone }).from(p).where(isExistingUser(userId)),
    orm
      .select({ weekday: week.weekday, startMinute: week.startMinute, endMinute: week.endMinute })
      .from(week)
      .where(eq(week.userId, userId))
      .orderBy(asc(week.weekday), asc(week.startMinute)),
    orm
      .select({ onDate: dates.onDate, kind: dates.kind, startMinute: dates.startMinute, endMinute: dates.endMinute })
      .from(dates)
      .where(eq(dates.userId, userId))
      .orderBy(asc(dates.onDate), asc(dates.startMinute)),
  ] as const;
}

/** The query for the zone of a user; no row if there is no profile. */
export function zoneOfUser(userId: Value<string>): Select<string> {
  return select(sql`SELECT time_zone FROM ${p} WHERE ${isExistingUser(userId)}`, (row) => text(row, 'time_zone'));
}

/** Reads the free hours and their version; undefined if there is no profile. One round trip. */
export async function readAvailability(db: D1Database, userId: string): Promise<Versioned<ZonedFreeHours> | undefined> {
  return versionedAvailabilityFrom(await readBatch(db, availabilityQueries(userId)));
}

/**
 * Makes the statements that replace all free hours.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed, request.invalid (see
 *   `assertDatesInRange`)
 */
export function replaceAvailabilityStatements(
  { userId, expected, now }: Values<Edit>,
  { weekly, overrides }: Values<FreeHours>,
): Statement[] {
  return [
    ...mayChange(userId),
    ...assertVersion(p.availabilityVersion, isExistingUser(userId), expected),
    ...assertDatesInRange(userId, overrides, now),
    orm
      .update(p)
      .set({ availabilityVersion: sql`${p.availabilityVersion} + 1`, ...nextVersion(now) })
      .where(eq(p.id, userId)),
    ...replaceWeekStatements(userId, weekly),
    sql`DELETE FROM ${availabilityOverrides} WHERE user_id = ${userId}`,
    ...(overrides.length > 0
      ? [
          insertAll(
            availabilityOverrides,
            overrides.map((override) => ({ userId, ...override })),
          ),
        ]
      : []),
    ...onProfileChange.ask(userId, now).flat(),
  ];
}

/**
 * Asserts that the dates of the overrides, which are sorted, are in the range that begins and ends with the day in the
 * zone of the user. The variable `today` of the refusal is that day.
 *
 * @throws Refused request.invalid (without faults)
 */
function assertDatesInRange(userId: Value<string>, overrides: FreeHours['overrides'], now: Value<Instant>): SQL[] {
  const [first, last] = [overrides[0], overrides.at(-1)];
  if (first === undefined || last === undefined) return [];
  const today = sql`(SELECT ${localDay(sql`time_zone`, now)} FROM ${p} WHERE ${eq(p.id, userId)})`;
  const shifted = (years: number): SQL => sql`(substr(t.day, 1, 4) + ${sql.raw(`${years}`)}) || substr(t.day, 5)`;
  const isInRange = sql`SELECT ${first.onDate} >= ${shifted(-overrideYears.past)} AND ${last.onDate} <= ${shifted(overrideYears.future)}
    FROM (SELECT ${today} AS day) AS t`;
  return [assertThat('request.invalid', isInRange, sql`SELECT json_object('today', ${today})`)];
}

/** Makes the statements that replace the weekly blocks. The caller increments `availability_version`. */
export function replaceWeekStatements(userId: Value<string>, weekly: FreeHours['weekly']): SQL[] {
  return [
    sql`DELETE FROM ${userAvailability} WHERE user_id = ${userId}`,
    ...(weekly.length > 0
      ? [
          insertAll(
            userAvailability,
            weekly.map((block) => ({ userId, ...block })),
          ),
        ]
      : []),
  ];
}

type Answers = readonly [
  { version: number; timeZone: string }[],
  ZonedFreeHours['weekly'],
  ZonedFreeHours['overrides'],
];

/** Combines the results of `availabilityQueries`; undefined if there is no profile. */
export function versionedAvailabilityFrom([[profile], weekly, overrides]: Answers):
  | Versioned<ZonedFreeHours>
  | undefined {
  return profile && { version: profile.version, value: { timeZone: profile.timeZone, weekly, overrides } };
}
