import { utcDay } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { matchPool } from './pool-tables.ts';
import { userProfiles } from '../../profile/index.ts';
import { select, type Select } from '../../../store/statement.ts';
import { mayBeRecommended } from './pair-state.ts';
import { nameColumns, partnerFrom, type Partner } from './people.ts';

/** A person shown with one pair of languages. */
export interface Shown {
  readonly userId: string;
  readonly native: string;
  readonly learning: string;
}

/** How a query joins the rows `m` of the pool of these people. */
function poolRowsFor(shown: readonly Shown[]): { readonly list: SQL; readonly isOfList: SQL } {
  return {
    list: sql`json_each(${JSON.stringify(shown.map(({ userId, native, learning }) => [userId, native, learning]))}) e`,
    isOfList: sql`m.user_id = e.value ->> 0 AND m.native = e.value ->> 1 AND m.learning = e.value ->> 2`,
  };
}

/**
 * Of these people, those who may still be recommended to the reader at this moment, as cards. Whoever has left, hides or speaks
 * and learns something else now has no such row of the pool.
 */
export function cardsOf(readerId: string, shown: readonly Shown[], now: Date): Select<Partner> {
  const { list, isOfList } = poolRowsFor(shown);
  return select(
    sql`SELECT ${nameColumns}, m.native_languages, m.learning_languages FROM ${list} JOIN ${matchPool} m ON ${isOfList} JOIN ${userProfiles} p ON p.id = m.user_id
      WHERE m.lane <> 'unlisted' AND ${mayBeRecommended(readerId, sql`m.user_id`, now)}`,
    partnerFrom,
  );
}

/** Counts that these people were shown once more. Counts of a day lose half their weight with each day. */
export function countShownStatement(shown: readonly Shown[], now: Date): SQL {
  const today = utcDay(now);
  const { list, isOfList } = poolRowsFor(shown);
  return sql`UPDATE ${matchPool} AS m SET exposed_on = ${today}, exposure = 1.0 + CASE WHEN m.exposed_on IS NULL THEN 0
      ELSE m.exposure / (1 << min(max(CAST(julianday(${today}) - julianday(m.exposed_on) AS INTEGER), 0), 30)) END
    FROM ${list} WHERE ${isOfList}`;
}
