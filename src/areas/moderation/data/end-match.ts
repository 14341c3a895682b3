import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { recordEventStatement } from '../../auth/index.ts';
import { endMatchByModeratorStatements, hasAskedOrMatched, matches } from '../../matching/index.ts';

/** A match that a moderator ends. */
export interface MatchEnding {
  readonly matchId: string;
  readonly moderatorId: string;
  /** New id of the entry in the security log of the moderator. */
  readonly eventId: string;
}

/**
 * Makes the statements that end a running match and record in the moderator's own security log who did it. The logs of
 * the two users say nothing. A match that has ended stays as it is, and nothing is recorded.
 *
 * @throws Refused moderation.match_not_found; moderation.own_case if the moderator is one of the two, or has asked one
 *   of them for a match or been matched with one.
 */
export const endMatchOfOthersStatements = template(
  (now: Value<Instant>, { matchId, moderatorId, eventId }: Values<MatchEnding>) => {
    const match = sql`SELECT 1 FROM ${matches} WHERE id = ${matchId}`;
    const hasMet = (one: SQL) => hasAskedOrMatched(moderatorId, one);
    const isOwn = sql`(${moderatorId} IN (low_id, high_id) OR ${hasMet(sql`low_id`)} OR ${hasMet(sql`high_id`)})`;
    return [
      assertAll([
        ['moderation.match_not_found', sql`EXISTS (${match})`],
        ['moderation.own_case', sql`NOT EXISTS (${match} AND ${isOwn})`],
      ]),
      recordEventStatement(
        { id: eventId, kind: 'match_ended', at: now },
        sql`SELECT ${moderatorId}, NULL, json_object('matchId', id) FROM ${matches} WHERE id = ${matchId} AND ended_at IS NULL`,
      ),
      ...endMatchByModeratorStatements(now, matchId),
    ];
  },
);
