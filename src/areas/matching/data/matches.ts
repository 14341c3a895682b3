import { template, type Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { assertThat } from '../../../store/guards.ts';
import { recountPairs } from '../../notifications/index.ts';
import { isShownTo, mayChange, orderMovesOfMatchedStatement, userProfiles, userSettings } from '../../profile/index.ts';
import { text, instant } from '../../../store/row.ts';
import { chatRooms, matches } from './tables.ts';
import { select, type Row, type Statement } from '../../../store/statement.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import type { ListPosition } from '../../../platform/http/paging.ts';
import { onMatchEnd } from '../hooks.ts';
import { isPair } from './pair.ts';
import { partnerColumns, partnerFrom, type Partner } from './people.ts';

/** A current match as one of its two users sees it. */
export interface MatchRecord {
  readonly matchId: string;
  readonly partner: Partner;
  readonly roomId: string;
  readonly matchedAt: Instant;
}

/** The query for a page of a user's matches, the latest first. Leaves out partners whom the user may not see. */
export const matchesOf = pagesOf((userId: Value<string>, after) => ({
  entries: runningMatchesOf(sql`${userId}`, after),
  shown: sql`SELECT listed.listed_at, listed.id, ${recordColumns} FROM listed CROSS JOIN ${matches} m ON m.id = listed.id
    CROSS JOIN ${userProfiles} p ON p.id = ${partnerOf(userId)} CROSS JOIN ${userSettings} s ON s.user_id = p.id WHERE ${isShownTo(userId)}`,
  parse: recordFrom,
}));

/** The entries of a list (`store/page.ts`) of the running matches of a user, the latest first. */
export function runningMatchesOf(userId: SQL, after: Value<ListPosition> | null): (atMost: SQL) => SQL {
  const rest = isBehind(after, [sql`m.matched_at`, sql`m.id`], 'latest first');
  const part = (
    own: SQL,
    atMost: SQL,
  ): SQL => sql`SELECT * FROM (SELECT m.matched_at AS listed_at, m.id AS id FROM ${matches} m
    WHERE ${own} = ${userId} AND m.ended_at IS NULL AND ${rest} ORDER BY m.matched_at DESC, m.id DESC LIMIT ${atMost})`;
  // The user is in one of two columns; each column is read in order.
  return (atMost) =>
    sql`${part(sql`m.low_id`, atMost)} UNION ALL ${part(sql`m.high_id`, atMost)} ORDER BY listed_at DESC, id DESC`;
}

/** The query for one current match of a user. No row if it is not theirs, or if they may not see the partner. */
export const matchFor = template((userId: Value<string>, matchId: Value<string>) =>
  select(sql`${selectRecords(partnerOf(userId))} WHERE ${isOwn(userId, matchId)} AND ${isShownTo(userId)}`, recordFrom),
);

/**
 * Makes the statements that end a match and close its room, whatever the partner hides.
 *
 * @throws Refused profile.missing, profile.deletion_pending, matching.match_not_found.
 */
export const endMatchStatements = template((now: Value<Instant>, userId: Value<string>, matchId: Value<string>) => {
  const found = sql`EXISTS (SELECT 1 FROM ${matches} m WHERE ${isOwn(userId, matchId)})`;
  return [
    ...mayChange(userId),
    assertThat('matching.match_not_found', found),
    movePicturesStatement(now, matchId),
    ...endMatchesWhere(now, sql`id = ${matchId}`, endedBy(userId)),
  ];
});

/** Makes the statements that end the match between two users, if there is one, and close its room. */
export function endMatchBetweenStatements(
  now: Value<Instant>,
  userId: Value<string>,
  otherId: Value<string>,
): Statement[] {
  const which = isPair(userId, otherId, { low: sql`low_id`, high: sql`high_id` });
  return endMatchesWhere(now, which, endedBy(userId), false);
}

/** Makes the statements that end a match for a moderator, and close its room. A match that has ended stays as it is. */
export function endMatchByModeratorStatements(now: Value<Instant>, matchId: Value<string>): Statement[] {
  return [
    movePicturesStatement(now, matchId),
    ...endMatchesWhere(now, sql`id = ${matchId}`, sql`ended_by = low_id, ended_by_moderator = 1`),
  ];
}

/**
 * Orders that the pictures of the two users of a match move, as far as only partners see them. Not for a block: the
 * blocked user would learn of it from the address of their own picture.
 */
function movePicturesStatement(now: Value<Instant>, matchId: Value<string>): SQL {
  const user = (column: SQL): SQL => sql`(SELECT ${column} FROM ${matches} WHERE id = ${matchId} AND ended_at IS NULL)`;
  return orderMovesOfMatchedStatement(now, sql`${user(sql`low_id`)}, ${user(sql`high_id`)}`);
}

function endedBy(userId: Value<string>): SQL {
  return sql`ended_by = ${userId}`;
}

/**
 * @param by the assignments that say who ended the match.
 * @param isTold whether the two may know of it.
 */
function endMatchesWhere(now: Value<Instant>, which: SQL, by: SQL, isTold = true): Statement[] {
  const running = sql`${which} AND ended_at IS NULL`;
  const ended = sql`${matches} WHERE ${which} AND ended_at = ${now}`;
  return [
    sql`UPDATE ${chatRooms} SET closed_at = ${now} WHERE id IN (SELECT room_id FROM ${matches} WHERE ${running})`,
    sql`UPDATE ${matches} SET ended_at = ${now}, ${by} WHERE ${running}`,
    recountPairs(now, sql`SELECT low_id AS one_id, high_id AS other_id FROM ${ended}`),
    ...onMatchEnd
      .ask(
        now,
        sql`SELECT low_id AS one_id, high_id AS other_id, iif(ended_by_moderator, NULL, ended_by) AS told_by FROM ${ended}`,
        isTold,
      )
      .flat(),
  ];
}

const recordColumns: SQL = sql`m.id AS match_id, m.room_id, m.matched_at, ${partnerColumns}`;

function selectRecords(partner: SQL): SQL {
  return sql`SELECT ${recordColumns} FROM ${matches} m JOIN ${userProfiles} p ON p.id = ${partner} JOIN ${userSettings} s ON s.user_id = p.id`;
}

function isOwn(userId: Value<string>, matchId: Value<string>): SQL {
  return sql`m.id = ${matchId} AND (m.low_id = ${userId} OR m.high_id = ${userId}) AND m.ended_at IS NULL`;
}

function partnerOf(userId: Value<string>): SQL {
  return sql`CASE WHEN m.low_id = ${userId} THEN m.high_id ELSE m.low_id END`;
}

function recordFrom(row: Row): MatchRecord {
  return {
    matchId: text(row, 'match_id'),
    partner: partnerFrom(row),
    roomId: text(row, 'room_id'),
    matchedAt: instant(row, 'matched_at'),
  };
}
