import type { Instant } from '../../../platform/time/instant.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Appearance } from '../rules/recommendation.ts';
import { isListed } from './derived.ts';
import { matchPool } from './pool-tables.ts';
import { userProfiles, userSettings } from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';
import { mayBeRecommended } from './pair-state.ts';
import { areSuitable } from './suitability.ts';
import { nameColumns, partnerFrom, type Partner } from './people.ts';

/** A recommended user as the reader sees them. */
export type Card = Partner;

/** A user, with the language pair in which they are shown. */
export interface Shown {
  readonly userId: string;
  readonly native: string;
  readonly learning: string;
}

/** How a query joins the rows `m` of the pool for these users. */
function poolRowsFor(shown: Value<readonly Shown[]>): { readonly list: SQL; readonly isOfList: SQL } {
  const entries = compute([shown], (each) =>
    JSON.stringify(each.map(({ userId, native, learning }) => [userId, native, learning])),
  );
  return {
    list: sql`json_each(${entries}) e`,
    isOfList: sql`m.user_id = e.value ->> 0 AND m.native = e.value ->> 1 AND m.learning = e.value ->> 2`,
  };
}

/**
 * The query for the cards of those users who may still be recommended to the reader now: a list is up to 15 minutes
 * old, and meanwhile someone can have left, hidden, blocked, turned 18, or changed languages or preferences. Status,
 * settings, ages and wishes are asked as well as the pool: should a change ever forget the pool, nobody is shown
 * because of it.
 *
 * @param as what the wishes of others are compared with.
 */
export const cardsOf = template(
  (readerId: Value<string>, shown: Value<readonly Shown[]>, now: Value<Instant>, as: Values<Appearance>) => {
    const { list, isOfList } = poolRowsFor(shown);
    return select(
      sql`SELECT ${nameColumns}, m.native_languages, m.learning_languages FROM ${list} JOIN ${matchPool} m ON ${isOfList} JOIN ${userProfiles} p ON p.id = m.user_id JOIN ${userSettings} s ON s.user_id = p.id
      WHERE m.lane <> 'unlisted' AND p.status = 'active' AND ${isListed} AND ${mayBeRecommended(readerId, sql`m.user_id`, now)}
        AND ${areSuitable(readerId, sql`m.user_id`, now, as)}`,
      (row): Card => partnerFrom(row),
    );
  },
);
