import { eq, sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { overrideYears, type FreeHours, type WeeklyBlock } from '../rules/availability.ts';
import { readBatch } from '../../../store/batch.ts';
import { assertThat } from '../../../store/guards.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { insertAll } from '../../../store/insert-where.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
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
export const availabilityQueries = template((userId: Value<string>) => {
  const dates = availabilityOverrides;
  return [
    selectColumns(
      { version: p.availabilityVersion, timeZone: p.timeZone },
      sql`FROM ${p} WHERE ${isExistingUser(userId)}`,
    ),
    weeklyBlocksOf(userId),
    selectColumns(
      { onDate: dates.onDate, kind: dates.kind, startMinute: dates.startMinute, endMinute: dates.endMinute },
      sql`FROM ${dates} WHERE user_id = ${userId} ORDER BY on_date, start_minute`,
    ),
  ];
});

/** The query for the weekly blocks of a user, in order of time. */
export function weeklyBlocksOf(userId: Value<string>) {
  const { weekday, startMinute, endMinute } = userAvailability;
  return selectColumns(
    { weekday, startMinute, endMinute },
    sql`FROM ${userAvailability} WHERE user_id = ${userId} ORDER BY weekday, start_minute`,
  );
}

/** The query for the zone of a user; no row if there is no profile. */
export const zoneOfUser = template((userId: Value<string>) =>
  select(sql`SELECT time_zone FROM ${p} WHERE ${isExistingUser(userId)}`, (row) => text(row, 'time_zone')),
);

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
export const replaceAvailabilityStatements = template(
  ({ userId, expected, now }: Values<Edit>, { weekly, overrides }: Values<FreeHours>) => [
    ...mayChange(userId),
    assertVersion(p.availabilityVersion, isExistingUser(userId), expected),
    assertDatesInRange(userId, overrides, now),
    updateWhere(p, { availabilityVersion: sql`${p.availabilityVersion} + 1`, ...nextVersion(now) }, eq(p.id, userId)),
    ...replaceWeekStatements(userId, weekly),
    sql`DELETE FROM ${availabilityOverrides} WHERE user_id = ${userId}`,
    insertAll(availabilityOverrides, { userId }, ['onDate', 'kind', 'startMinute', 'endMinute'], overrides),
    ...onProfileChange.ask(userId, now).flat(),
  ],
);

/**
 * Asserts that the dates of the overrides, which are sorted, are in the range that begins and ends with the day in the
 * zone of the user. The variable `today` of the refusal is that day.
 *
 * @throws Refused request.invalid (without faults)
 */
function assertDatesInRange(userId: Value<string>, overrides: Value<FreeHours['overrides']>, now: Value<Instant>): SQL {
  const first = compute([overrides], (sorted) => sorted[0]?.onDate ?? null);
  const last = compute([overrides], (sorted) => sorted.at(-1)?.onDate ?? null);
  const today = sql`(SELECT ${localDay(sql`time_zone`, now)} FROM ${p} WHERE ${eq(p.id, userId)})`;
  const shifted = (years: number): SQL => sql`(substr(t.day, 1, 4) + ${sql.raw(`${years}`)}) || substr(t.day, 5)`;
  const isInRange = sql`SELECT ${first} IS NULL OR (${first} >= ${shifted(-overrideYears.past)} AND ${last} <= ${shifted(overrideYears.future)})
    FROM (SELECT ${today} AS day) AS t`;
  return assertThat('request.invalid', isInRange, sql`SELECT json_object('today', ${today})`);
}

/** Makes the statements that replace the weekly blocks. The caller increments `availability_version`. */
export const replaceWeekStatements = template((userId: Value<string>, weekly: Value<readonly WeeklyBlock[]>) => [
  sql`DELETE FROM ${userAvailability} WHERE user_id = ${userId}`,
  insertAll(userAvailability, { userId }, ['weekday', 'startMinute', 'endMinute'], weekly),
]);

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
