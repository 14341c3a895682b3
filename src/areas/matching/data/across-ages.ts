import { sql, type SQL } from 'drizzle-orm';
import type { ListPosition } from '../../../platform/http/paging.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { BoundedList } from '../../../store/page.ts';
import { instant, text } from '../../../store/row.ts';
import type { Value } from '../../../store/template.ts';
import { runningMatchesOf } from './matches.ts';
import { isAcrossAges } from './report-matches.ts';
import { matches } from './tables.ts';

/** A running match between a minor and an adult, as moderators see it. */
export interface MatchAcrossAges {
  readonly matchId: string;
  readonly partnerId: string;
  readonly matchedAt: Instant;
}

/**
 * The list, for `pagesOf`, of a user's running matches that are between a minor and an adult. The latest comes first.
 * It is for moderators, whatever the two hide.
 *
 * @param userId SQL that yields one id, or NULL for nobody.
 */
export function matchesAcrossAges(
  now: Value<Instant>,
  userId: SQL,
  after: Value<ListPosition> | null,
): BoundedList<MatchAcrossAges> {
  const shown = sql`SELECT listed.listed_at, listed.id, iif(m.low_id = ${userId}, m.high_id, m.low_id) AS partner_id
    FROM listed CROSS JOIN ${matches} m ON m.id = listed.id WHERE ${isAcrossAges(sql`m`, now)}`;
  return {
    entries: runningMatchesOf(userId, after),
    shown,
    parse: (row) => ({
      matchId: text(row, 'id'),
      partnerId: text(row, 'partner_id'),
      matchedAt: instant(row, 'listed_at'),
    }),
  };
}
