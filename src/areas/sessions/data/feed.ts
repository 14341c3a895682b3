import { sql, type SQL } from 'drizzle-orm';
import { locales } from '../../../platform/locale.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import { code, instant, instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Change, type Row } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { isShownTo, mayChange, refuseSuspended, type UserIn, userProfiles, userSettings } from '../../profile/index.ts';
import type { EventRecord } from '../rules/feed.ts';
import { statuses } from '../rules/states.ts';
import { isSeenBy, partnerOfSession } from './access.ts';
import { sessionCalendarFeeds as feeds } from './feed-tables.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** How far a feed looks back … */
const feedPast = { days: 90 };
/** … and how many sessions it has, those that begin last. */
const FEED_AT_MOST = 500;

/** The queries of a feed: the language of its owner, no row if nobody has this address, and the sessions. */
export const feedQueries = template((now: Value<Instant>, tokenHash: Value<string>) => {
  const listed = sql`SELECT own.session_id, own.user_id FROM ${feeds} f CROSS JOIN ${participants} own
    ON own.user_id = f.user_id AND own.slot = 0 AND own.starts_at > ${subtractTimeFrom(now, feedPast)}
    WHERE f.token_hash = ${tokenHash} ORDER BY own.starts_at DESC, own.session_id DESC LIMIT ${sql.raw(String(FEED_AT_MOST))}`;
  return [
    select(
      sql`SELECT s.interface_language FROM ${feeds} f CROSS JOIN ${userProfiles} p ON p.id = f.user_id AND p.status = 'active'
        CROSS JOIN ${userSettings} s ON s.user_id = p.id WHERE f.token_hash = ${tokenHash}`,
      (row) => code(row, 'interface_language', locales),
    ),
    select(
      sql`SELECT ${eventColumns(sql`t.user_id`)} FROM (${listed}) AS t CROSS JOIN ${reservations} r ON r.id = t.session_id
        ${partnerJoins(sql`t.user_id`)} WHERE ${isSeenBy(sql`t.user_id`)} ORDER BY r.starts_at, r.id`,
      eventRecordFrom,
    ),
  ];
});

/** The query for one session as an event, and the language of its reader. No row if they do not see it. */
export const eventOf = template((userId: Value<string>, sessionId: Value<string>) =>
  select(
    sql`SELECT ${eventColumns(userId)}, (SELECT interface_language FROM ${userSettings} WHERE user_id = ${userId}) AS language
      FROM ${reservations} r ${partnerJoins(userId)} WHERE r.id = ${sessionId} AND ${isSeenBy(userId)}`,
    (row) => ({ ...eventRecordFrom(row), language: code(row, 'language', locales) }),
  ),
);

/** The query for when the address of a user's feed was made; no row if there is none. */
export const feedOf = template((userId: Value<string>) =>
  select(sql`SELECT created_at FROM ${feeds} WHERE user_id = ${userId}`, (row) => instant(row, 'created_at')),
);

/**
 * Makes the statements that give the feed of a user another address.
 *
 * @throws Refused profile.missing, profile.deletion_pending
 */
export const replaceFeedStatements = template(
  (now: Value<Instant>, userId: Value<string>, tokenHash: Value<string>): Change[] => [
    ...mayChange(userId),
    sql`INSERT INTO ${feeds} (user_id, token_hash, created_at) VALUES (${userId}, ${tokenHash}, ${now})
      ON CONFLICT (user_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at`,
  ],
);

/** Makes the statements that take its address from the feed of a user. */
export const deleteFeedStatements = template((userId: Value<string>): Change[] => [
  refuseSuspended(userId),
  sql`DELETE FROM ${feeds} WHERE user_id = ${userId}`,
]);

/** Counts a change of what calendar files show of a session: assignments for its UPDATE. */
export function shownAgain(now: Value<Instant>): { readonly sequence: SQL; readonly shownAt: Value<Instant> } {
  return { sequence: sql`sequence + 1`, shownAt: now };
}

function partnerJoins(userId: UserIn): SQL {
  return sql`CROSS JOIN ${userProfiles} p ON p.id = ${partnerOfSession(userId)} CROSS JOIN ${userSettings} s ON s.user_id = p.id`;
}

function eventColumns(userId: UserIn): SQL {
  return sql`r.id AS session_id, r.status, r.due_at, r.topic, r.notes, r.meeting_link, r.starts_at, r.ends_at, r.created_at, r.sequence,
    coalesce(r.shown_at, r.created_at) AS changed_at, iif(${isShownTo(userId)}, p.english_name, NULL) AS partner_name`;
}

function eventRecordFrom(row: Row): EventRecord {
  return {
    sessionId: text(row, 'session_id'),
    status: code(row, 'status', statuses),
    dueAt: instantOrNull(row, 'due_at'),
    topic: textOrNull(row, 'topic'),
    notes: textOrNull(row, 'notes'),
    meetingLink: textOrNull(row, 'meeting_link'),
    partnerName: textOrNull(row, 'partner_name'),
    startsAt: instant(row, 'starts_at'),
    endsAt: instant(row, 'ends_at'),
    createdAt: instant(row, 'created_at'),
    changedAt: instant(row, 'changed_at'),
    sequence: integer(row, 'sequence'),
  };
}
