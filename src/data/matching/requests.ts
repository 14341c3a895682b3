import { sql, type SQL } from 'drizzle-orm';
import type { RequestStatus } from '../../domain/matching/states.ts';
import { isShownTo } from '../profiles/relation.ts';
import { integer, text, textOrNull } from '../row.ts';
import { matches, matchingRequests as requests } from '../schema/matching.ts';
import { userProfiles, userSettings } from '../schema/profiles.ts';
import { select, type Row, type Select } from '../statement.ts';
import { partnerColumns, partnerFrom, type Partner } from './people.ts';

export type Direction = 'received' | 'sent';

/** A request as one of its two people sees it. */
export interface RequestRecord {
  readonly requestId: string;
  readonly direction: Direction;
  /** As stored: `statusAt` tells how it stands. */
  readonly status: RequestStatus;
  readonly partner: Partner;
  readonly message: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly decidedAt: string | null;
  readonly match: { readonly matchId: string; readonly roomId: string; readonly matchedAt: string } | null;
}

/** Which requests a page holds, from `after` on; `now` tells open ones from those whose time is over. */
export interface RequestFilter {
  readonly userId: string;
  readonly direction: Direction;
  readonly status: RequestStatus | undefined;
  readonly now: string;
  readonly after: readonly [createdAt: string, requestId: string] | null;
  readonly limit: number;
}

/** One page, the latest first. Requests with people whom the reader may not see are left out. */
export function requestsOf({ userId, direction, status, now, after, limit }: RequestFilter): Select<RequestRecord> {
  const [own, other] = direction === 'received' ? [sql`r.receiver_id`, sql`r.sender_id`] : [sql`r.sender_id`, sql`r.receiver_id`];
  const rest = after === null ? sql`` : sql`AND (r.created_at, r.id) < (${after[0]}, ${after[1]})`;
  const page = (which: SQL): SQL => sql`${records(userId, other)} WHERE ${own} = ${userId} ${which} ${rest} AND ${isShownTo(userId)}
    ORDER BY r.created_at DESC, r.id DESC LIMIT CAST(${limit} AS INTEGER)`;
  // Expired ones are found in two places until the cron has been there; each is read in order, at most a page of it.
  const query = status !== 'expired'
    ? page(inState(status, now))
    : sql`SELECT * FROM (${page(sql`AND r.status = 'expired'`)}) UNION ALL SELECT * FROM (${page(sql`AND r.status = 'pending' AND r.expires_at <= ${now}`)})
        ORDER BY created_at DESC, request_id DESC LIMIT CAST(${limit} AS INTEGER)`;
  return select(query, recordFrom);
}

/** One request for one of its two people; no row for anybody else, or if the other one may not be seen. */
export function requestFor(userId: string, requestId: string | SQL): Select<RequestRecord> {
  const query = sql`${records(userId, partnerOf(userId))} WHERE r.id = ${requestId} AND ${isInvolved(userId)} AND ${isShownTo(userId)}`;
  return select(query, recordFrom);
}

/** Condition: the person may know of this request. */
export function knowsRequest(userId: string, requestId: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} r JOIN ${userProfiles} p ON p.id = ${partnerOf(userId)} JOIN ${userSettings} s ON s.user_id = p.id
    WHERE r.id = ${requestId} AND ${isInvolved(userId)} AND ${isShownTo(userId)})`;
}

function records(userId: string, partner: SQL): SQL {
  return sql`SELECT r.id AS request_id, r.sender_id = ${userId} AS is_sent, r.status, r.message, r.created_at, r.expires_at, r.decided_at,
    m.id AS match_id, m.room_id, m.matched_at, ${partnerColumns}
    FROM ${requests} r JOIN ${userProfiles} p ON p.id = ${partner} JOIN ${userSettings} s ON s.user_id = p.id
    LEFT JOIN ${matches} m ON m.request_id = r.id AND m.ended_at IS NULL`;
}

function inState(status: RequestStatus | undefined, now: string): SQL {
  if (status === undefined) return sql``;
  return status === 'pending' ? sql`AND r.status = 'pending' AND r.expires_at > ${now}` : sql`AND r.status = ${status}`;
}

function partnerOf(userId: string): SQL {
  return sql`CASE WHEN r.sender_id = ${userId} THEN r.receiver_id ELSE r.sender_id END`;
}

function isInvolved(userId: string): SQL {
  return sql`(r.sender_id = ${userId} OR r.receiver_id = ${userId})`;
}

function recordFrom(row: Row): RequestRecord {
  const matchId = textOrNull(row, 'match_id');
  return {
    requestId: text(row, 'request_id'),
    direction: integer(row, 'is_sent') === 1 ? 'sent' : 'received',
    status: statusFrom(row),
    partner: partnerFrom(row),
    message: textOrNull(row, 'message'),
    createdAt: text(row, 'created_at'),
    expiresAt: text(row, 'expires_at'),
    decidedAt: textOrNull(row, 'decided_at'),
    match: matchId === null ? null : { matchId, roomId: text(row, 'room_id'), matchedAt: text(row, 'matched_at') },
  };
}

/** Unchecked on purpose: a CHECK of the table holds the states. */
function statusFrom(row: Row): RequestStatus {
  return text(row, 'status') as RequestStatus;
}
