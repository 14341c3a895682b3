import type { Instant } from '../../../platform/time/instant.ts';
import { utcDayOf } from '../../../store/moments.ts';
import { template, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { openLookedAt, type AnswerCounts } from '../rules/limits.ts';
import { isShownTo, isVisibleTo, userProfiles, userSettings } from '../../profile/index.ts';
import { integer } from '../../../store/row.ts';
import { answered, latestReceived } from './request-counts.ts';
import { matches } from './tables.ts';
import { select } from '../../../store/statement.ts';
import { countOpen } from './open-requests.ts';
import { isToldToReceiver } from './told-requests.ts';

/** How many entries a user's lists have, counted with the conditions of those lists. */
export interface Counts {
  readonly openReceived: number;
  readonly openSent: number;
  /** 500 means 500 or more. */
  readonly matches: number;
}

const COUNTED_AT_MOST = 500;

/** The query that counts a user's open requests and matches. */
export const countsOf = template((userId: Value<string>, now: Value<Instant>) => {
  const open = (side: 'received' | 'sent'): SQL => countOpen(side, userId, now, openLookedAt);
  const running = (own: SQL, other: SQL): SQL =>
    countMatchesWhere(sql`t.${own} = ${userId} AND t.ended_at IS NULL`, other, userId);
  const [low, high] = [sql`low_id`, sql`high_id`];
  return select(
    sql`SELECT ${open('received')} AS received, ${open('sent')} AS sent,
      min(${running(low, high)} + ${running(high, low)}, ${sql.raw(String(COUNTED_AT_MOST))}) AS matched`,
    (row): Counts => ({
      openReceived: integer(row, 'received'),
      openSent: integer(row, 'sent'),
      matches: integer(row, 'matched'),
    }),
  );
});

/**
 * The query that counts how a user has treated the latest requests they received. Unanswered are those that their list
 * shows as expired now, whether or not the sender hid in the meantime: another figure would tell it. For
 * recommendations only requests count that could be answered all the time (`isMissedAtExpiry`).
 */
export const countAnswers = template((userId: Value<string>, now: Value<Instant>) => {
  const isExpired = sql`(r.status = 'expired' OR (r.status = 'pending' AND r.expires_at <= ${now}))`;
  const isListed = sql`${isExpired} AND ${isToldToReceiver(now)} AND ${isVisibleTo(userId, sql`r.sender_id`)}`;
  return select(
    sql`SELECT ${answered} AS answered, coalesce(sum(${isListed}), 0) AS unanswered FROM ${latestReceived(userId, utcDayOf(now))}`,
    (row): AnswerCounts => ({ answered: integer(row, 'answered'), unanswered: integer(row, 'unanswered') }),
  );
});

function countMatchesWhere(which: SQL, partner: SQL, userId: Value<string>): SQL {
  return sql`(SELECT count(*) FROM (SELECT 1 FROM ${matches} t JOIN ${userProfiles} p ON p.id = t.${partner} JOIN ${userSettings} s ON s.user_id = p.id
    WHERE ${which} AND ${isShownTo(userId)} LIMIT CAST(${COUNTED_AT_MOST} AS INTEGER)) AS found)`;
}
