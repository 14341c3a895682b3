import { sql, type SQL } from 'drizzle-orm';
import { isShownTo } from '../profiles/relation.ts';
import { matchPool } from '../schema/match-pool.ts';
import { userProfiles, userSettings } from '../schema/profiles.ts';
import { select, type Select } from '../statement.ts';
import { mayBeRecommended } from './pair-state.ts';
import { partnerColumns, partnerFrom, type Partner } from './people.ts';

/** Of these people, those who may still be recommended to the reader at this moment, as cards. */
export function cardsOf(readerId: string, userIds: readonly string[], now: Date): Select<Partner> {
  return select(
    sql`SELECT ${partnerColumns} FROM json_each(${JSON.stringify(userIds)}) e JOIN ${userProfiles} p ON p.id = e.value JOIN ${userSettings} s ON s.user_id = p.id
      WHERE ${isShownTo(readerId)} AND s.profile_visibility = 'everyone' AND s.is_recommended = 1 AND ${mayBeRecommended(readerId, sql`p.id`, now)}`,
    partnerFrom,
  );
}

/** A person shown with one pair of languages. */
export interface Shown {
  readonly userId: string;
  readonly native: string;
  readonly learning: string;
}

/** Counts that these people were shown once more. Counts of a day lose half their weight with each day. */
export function countShown(shown: readonly Shown[], now: Date): SQL {
  const today = now.toISOString().slice(0, 10);
  const keys = JSON.stringify(shown.map(({ userId, native, learning }) => [userId, native, learning]));
  return sql`UPDATE ${matchPool} SET exposed_on = ${today}, exposure = 1.0 + CASE WHEN exposed_on IS NULL THEN 0
      ELSE exposure / (1 << min(max(CAST(julianday(${today}) - julianday(exposed_on) AS INTEGER), 0), 30)) END
    WHERE (user_id, native, learning) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${keys}))`;
}
