/** What the users of a session want of it: their notice, and the most sessions on a day. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import type { Value } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import { sessionSettings } from './settings-tables.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** Times of sessions that an operation has just written, and when the days of their users begin. */
export interface Booked {
  readonly now: Value<Instant>;
  /** Condition on a session `r`: it may be one of them. */
  readonly which: SQL;
  /** The rules are compared for the sessions that carry it: a repeated call changes nothing. */
  readonly operationId: Value<string>;
  /** JSON: `[userId, first instant, last instant, start]` for the day of each start in the zone of a user, or `[]`. */
  readonly days: Value<string>;
}

/**
 * Asserts what both users of a session want, after its time was written. The database knows no zones: without `days`,
 * all that begins within 26 hours counts, which is more than any day. Then the refusal carries what `daysOf` needs.
 *
 * @param slot of the rows of session_participants that have the new time.
 * @param counted `blocked`: what waits for an answer counts too; `fixed`: only what is confirmed or has taken place.
 * @throws Refused sessions.short_notice, sessions.day_full
 */
export function assertOwnRules(
  { now, which, operationId, days }: Booked,
  slot: 0 | 1,
  counted: 'blocked' | 'fixed',
): SQL[] {
  const own = sql`FROM ${reservations} r CROSS JOIN ${participants} u ON u.session_id = r.id AND u.slot = ${sql.raw(String(slot))}`;
  const isNew = sql`${which} AND r.op = ${operationId}`;
  const later = (moment: SQL | Value<string>, by: SQL): SQL => sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${moment}, ${by})`;
  const from = sql`coalesce(d.value ->> 1, ${later(sql`u.starts_at`, sql`'-26 hours'`)})`;
  const to = sql`coalesce(d.value ->> 2, ${later(sql`u.starts_at`, sql`'+26 hours'`)})`;
  const isFixed = counted === 'fixed' ? sql`AND +x.slot = 0 AND b.status <> 'pending'` : sql``;
  // What is proposed counts at its new time.
  const stays = slot === 1 ? sql`AND NOT (+x.slot = 0 AND b.op = ${operationId})` : sql``;
  const held = (
    side: SQL,
  ): SQL => sql`(SELECT count(*) FROM ${reservations} h WHERE h.${side} = s.user_id AND h.starts_at >= ${from}
    AND h.starts_at < ${to} AND h.status IN ('completed', 'no_show'))`;
  // Found by the time that it blocks: the plus leaves slot out of the index, so what was cancelled costs nothing. A
  // confirmed session that is over counts too, before the cron has stored that it is completed.
  const ahead = sql`(SELECT count(DISTINCT x.session_id) FROM ${participants} x CROSS JOIN ${reservations} b ON b.id = x.session_id
    WHERE x.user_id = s.user_id AND x.starts_at >= ${from} AND x.starts_at < ${to} AND x.blocks_until IS NOT NULL
      AND x.session_id <> u.session_id AND (x.blocks_until > ${now} OR b.status IN ('confirmed', 'in_progress')) ${isFixed} ${stays})`;
  return [
    assertThat(
      'sessions.short_notice',
      sql`NOT EXISTS (SELECT 1 ${own} CROSS JOIN ${sessionSettings} s ON s.user_id = u.user_id
        WHERE ${isNew} AND u.starts_at < ${later(now, sql`s.minimum_notice_minutes || ' minutes'`)})`,
    ),
    assertThat(
      'sessions.day_full',
      sql`NOT EXISTS (SELECT 1 ${own} CROSS JOIN ${sessionSettings} s ON s.user_id = u.user_id
        LEFT JOIN json_each(${days}) d ON d.value ->> 0 = u.user_id AND d.value ->> 3 = u.starts_at
        WHERE ${isNew} AND s.daily_limit IS NOT NULL AND s.daily_limit <= ${ahead} + ${held(sql`host_id`)} + ${held(sql`guest_id`)})`,
      sql`SELECT json_object('zones', json_group_array(json_array(u.user_id, p.time_zone, u.starts_at)))
        ${own} CROSS JOIN ${userProfiles} p ON p.id = u.user_id WHERE ${isNew}`,
    ),
  ];
}
