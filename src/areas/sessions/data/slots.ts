import { sql, type SQL } from 'drizzle-orm';
import { addTime, type Instant } from '../../../platform/time/instant.ts';
import { code, instant, integer, text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { areOfOneAgeGroup, isMatchedBetween } from '../../matching/index.ts';
import { availabilityOverrides as overrides, isVisibleTo, userProfiles, weeklyBlocksOf } from '../../profile/index.ts';
import { isInTheWay } from './busy.ts';
import { settingsOf } from './settings.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** Two partners, and the time in which something can be in their way. */
export interface SlotsAsked {
  readonly userId: string;
  readonly partnerId: string;
  readonly now: Instant;
  readonly from: Instant;
  readonly until: Instant;
}

/** How many times of a user are read: more than 16 on each day of the search. */
export const BUSY_AT_MOST = 500;

/**
 * The queries of a search for times: whether the two can have a session, and of each the weekly blocks, the overrides
 * and the busy times. The first has no row if the caller has no profile.
 */
export const slotQueries = template((asked: Values<SlotsAsked>) => {
  const { userId, partnerId, now } = asked;
  return [
    select(
      sql`SELECT o.time_zone, (SELECT time_zone FROM ${userProfiles} WHERE id = ${partnerId}) AS partner_zone, ${isVisibleTo(userId, partnerId)} AS is_visible,
        ${isMatchedBetween(userId, partnerId)} AS is_matched, ${areOfOneAgeGroup(userId, partnerId, now)} AS is_suitable
        FROM ${userProfiles} o WHERE o.id = ${userId}`,
      (row) => ({
        timeZone: text(row, 'time_zone'),
        isVisible: integer(row, 'is_visible') === 1,
        isMatched: integer(row, 'is_matched') === 1,
        isSuitable: integer(row, 'is_suitable') === 1,
        // Whoever is visible has a zone.
        partnerZone: integer(row, 'is_visible') === 1 ? text(row, 'partner_zone') : null,
      }),
    ),
    weeklyBlocksOf(userId),
    overridesOf(userId, asked),
    busyOf(userId, asked),
    settingsOf(userId),
    heldOf(userId, asked),
    weeklyBlocksOf(partnerId),
    overridesOf(partnerId, asked),
    busyOf(partnerId, asked),
    settingsOf(partnerId),
    heldOf(partnerId, asked),
  ];
});

/** The query for the overrides of a user. No zone is more than a day from UTC. */
function overridesOf(userId: Value<string>, { from, until }: Values<SlotsAsked>) {
  // A date sorts before the instants that begin with it.
  const momentBy = (moment: Value<Instant>, days: number): Value<Instant> =>
    compute([moment], (at: Instant) => addTime(at, { days }));
  return select(
    sql`SELECT on_date, start_minute, end_minute, kind FROM ${overrides}
      WHERE user_id = ${userId} AND on_date > ${momentBy(from, -2)} AND on_date < ${momentBy(until, 1)} ORDER BY on_date, start_minute`,
    (row) =>
      [
        text(row, 'on_date'),
        integer(row, 'start_minute'),
        integer(row, 'end_minute'),
        code(row, 'kind', ['off', 'extra']),
      ] as const,
  );
}

/** The query for when sessions of a user began that took place within a day: they count for the most on a day. */
function heldOf(userId: Value<string>, { now }: Values<SlotsAsked>) {
  const since = subtractTimeFrom(now, { hours: 26 });
  const stored = (side: SQL): SQL =>
    sql`SELECT h.starts_at FROM ${reservations} h WHERE h.${side} = ${userId} AND h.starts_at >= ${since} AND h.status IN ('completed', 'no_show')`;
  return select(
    sql`${stored(sql`host_id`)} UNION ALL ${stored(sql`guest_id`)} UNION ALL
      SELECT x.starts_at FROM ${participants} x CROSS JOIN ${reservations} r ON r.id = x.session_id AND r.status IN ('confirmed', 'in_progress')
      WHERE x.user_id = ${userId} AND x.starts_at >= ${since} AND x.starts_at < ${now} AND x.blocks_until <= ${now} AND +x.slot = 0 ORDER BY 1`,
    (row) => instant(row, 'starts_at'),
  );
}

/** The query for what is in the way of a user, in order of time: nothing of whose or what it is. */
function busyOf(userId: Value<string>, { now, from, until }: Values<SlotsAsked>) {
  const dayBy = (moment: Value<Instant>, days: number): Value<Instant> =>
    compute([moment], (at: Instant) => addTime(at, { days }));
  return select(
    sql`SELECT x.starts_at, x.ends_at FROM ${participants} x WHERE x.user_id = ${userId} AND ${isInTheWay(now, dayBy(from, -1), dayBy(until, 1))}
      ORDER BY x.starts_at LIMIT CAST(${BUSY_AT_MOST} AS INTEGER)`,
    (row) => ({ startsAt: instant(row, 'starts_at'), endsAt: instant(row, 'ends_at') }),
  );
}
