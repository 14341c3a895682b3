import { subtractTimeFrom } from '../../../store/moments.ts';
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { requestLifetime } from '../rules/limits.ts';
import type { RequestStatus } from '../rules/states.ts';
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { integer, text, textOrNull, instant, instantOrNull } from '../../../store/row.ts';
import { matches, matchingRequests as requests } from './tables.ts';
import { select, type Row, type Select } from '../../../store/statement.ts';
import { isBehind, pagesOf, type BoundedList } from '../../../store/page.ts';
import { hiddenPartner, partnerColumns, partnerFrom, type Partner } from './people.ts';
import { isToldTo, isToldToReceiver, isToldToSender } from './told-requests.ts';

export type Direction = 'received' | 'sent';

/** A request as one of its two users sees it. */
export interface RequestRecord {
  readonly requestId: string;
  readonly direction: Direction;
  /** As stored. `requestStatusAt` returns the current status. */
  readonly status: RequestStatus;
  readonly partner: Partner;
  readonly message: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly decidedAt: Instant | null;
  readonly match: { readonly matchId: string; readonly roomId: string; readonly matchedAt: Instant } | null;
}

/** Whose requests a list contains. `now` separates open requests from expired ones. */
interface Asked {
  readonly userId: string;
  readonly now: Instant;
}

/**
 * The query for a page of a user's requests of one direction and status, the latest first. Leaves out requests whose
 * other user they may not see, received ones that a rule has ended, and answered ones of two users who were parted
 * across 18.
 */
export const requestsOf = perShape((direction: Direction, status: RequestStatus | undefined) =>
  pagesOf(({ userId, now }: Values<Asked>, after): BoundedList<RequestRecord> => {
    const [own, other] =
      direction === 'received' ? [sql`r.receiver_id`, sql`r.sender_id`] : [sql`r.sender_id`, sql`r.receiver_id`];
    const rest = isBehind(after, [sql`r.created_at`, sql`r.id`], 'latest first');
    const part = (
      which: SQL,
    ): SQL => sql`SELECT r.created_at AS listed_at, r.id AS id FROM ${requests} r WHERE ${own} = ${userId} ${which} AND ${rest}
    ORDER BY r.created_at DESC, r.id DESC`;
    // The parts are read one by one, each in order.
    const [first, ...others] = partsOf(direction, status, now).map(part);
    const entries = (atMost: SQL): SQL => {
      if (others.length === 0) return sql`${first}`;
      const limited = [first, ...others].map((each) => sql`SELECT * FROM (${each} LIMIT ${atMost})`);
      return sql`${sql.join(limited, sql` UNION ALL `)} ORDER BY listed_at DESC, id DESC`;
    };
    const isTold = direction === 'received' ? isToldToReceiver(now) : isToldToSender(now);
    // CASE: only of a request whose other user is seen, the ages and preferences are read.
    const isShown = sql`CASE WHEN ${isShownTo(userId)} THEN ${isTold} ELSE 0 END`;
    const shown = sql`SELECT listed.listed_at, listed.id, ${recordColumns(userId)} FROM listed CROSS JOIN ${requests} r ON r.id = listed.id
    CROSS JOIN ${userProfiles} p ON p.id = ${other} CROSS JOIN ${userSettings} s ON s.user_id = p.id ${runningMatch} WHERE ${isShown}`;
    return { entries, shown, parse: recordFrom };
  }),
);

/**
 * The query for one request of a user. No row if it is not theirs, if they may not see the other user, or if it is not
 * there for them (`isToldTo`).
 */
export const requestFor = template((userId: Value<string>, requestId: Value<string>, now: Value<Instant>) =>
  selectRequest(userId, requestId, now),
);

/** The same query, for an id that SQL yields. */
export function selectRequest(
  userId: Value<string>,
  requestId: Value<string> | SQL,
  now: Value<Instant>,
): Select<RequestRecord> {
  const query = sql`SELECT ${recordColumns(userId)} FROM ${requests} r
    JOIN ${userProfiles} p ON p.id = ${partnerOf(userId)} JOIN ${userSettings} s ON s.user_id = p.id ${runningMatch} WHERE r.id = ${requestId} AND ${isToldTo(userId, now)} AND ${isShownTo(userId)}`;
  return select(query, recordFrom);
}

/**
 * The query for one request of a user who has just decided it. If they may not see the other user, the card of that
 * user has only the id.
 */
export const decidedRequestFor = template((userId: Value<string>, requestId: Value<string>) => {
  const query = sql`SELECT ${isShownTo(userId)} AS is_shown, ${recordColumns(userId)} FROM ${requests} r
    JOIN ${userProfiles} p ON p.id = ${partnerOf(userId)} JOIN ${userSettings} s ON s.user_id = p.id ${runningMatch}
    WHERE r.id = ${requestId} AND ${isInvolved(userId)}`;
  return select(query, (row) => {
    const record = recordFrom(row);
    return integer(row, 'is_shown') === 1 ? record : { ...record, partner: hiddenPartner(record.partner.userId) };
  });
});

/** Condition: this request is there for the user, and they may see the other user of it. */
export function seesRequest(userId: Value<string>, requestId: Value<string>, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} r JOIN ${userProfiles} p ON p.id = ${partnerOf(userId)} JOIN ${userSettings} s ON s.user_id = p.id
    WHERE r.id = ${requestId} AND ${isToldTo(userId, now)} AND ${isShownTo(userId)})`;
}

/**
 * Condition: the user has sent this request and it is open for them. What the receiver hides, a block and the other
 * ends by a rule change nothing.
 */
export function canCancelRequest(userId: Value<string>, requestId: Value<string>, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} r WHERE r.id = ${requestId} AND r.sender_id = ${userId} AND r.status = 'pending'
    AND r.expires_at > ${now})`;
}

function recordColumns(userId: Value<string>): SQL {
  return sql`r.id AS request_id, r.sender_id = ${userId} AS is_sent, r.status, r.message, r.created_at, r.expires_at, r.decided_at,
    m.id AS match_id, m.room_id, m.matched_at, ${partnerColumns}`;
}

const runningMatch: SQL = sql`LEFT JOIN ${matches} m ON m.request_id = r.id AND m.ended_at IS NULL`;

/**
 * Which stored requests a list of one status consists of. Until the cron has run, an expired request may still be
 * stored as pending.
 *
 * A request that its sender's block or leaving has cancelled is passed over in the receiver's lists where it would be
 * if the sender hid: among the open ones, later among the expired ones. Otherwise a receiver who fills a list with
 * entries that it passes over would tell the two apart, by where a page ends.
 */
function partsOf(direction: Direction, status: RequestStatus | undefined, now: Value<Instant>): SQL[] {
  const isReceived = direction === 'received';
  const withdrawn = sql`AND r.status = 'cancelled' AND (r.withdrawn_at IS NULL) = 0`;
  const opened = subtractTimeFrom(now, requestLifetime);
  if (status === undefined) return [sql``];
  if (status === 'pending')
    return [
      sql`AND r.status = 'pending' AND r.expires_at > ${now}`,
      ...(isReceived ? [sql`${withdrawn} AND r.created_at > ${opened}`] : []),
    ];
  // The plus leaves the index to the position of the page.
  if (status === 'expired')
    return [
      sql`AND r.status = 'expired'`,
      sql`AND r.status = 'pending' AND r.expires_at <= ${now}`,
      ...(isReceived ? [sql`${withdrawn} AND +r.created_at <= ${opened}`] : []),
    ];
  if (status === 'cancelled' && isReceived) return [sql`AND r.status = 'cancelled' AND (r.withdrawn_at IS NULL) = 1`];
  return [sql`AND r.status = ${status}`];
}

function partnerOf(userId: Value<string>): SQL {
  return sql`CASE WHEN r.sender_id = ${userId} THEN r.receiver_id ELSE r.sender_id END`;
}

function isInvolved(userId: Value<string>): SQL {
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
    createdAt: instant(row, 'created_at'),
    expiresAt: instant(row, 'expires_at'),
    decidedAt: instantOrNull(row, 'decided_at'),
    match: matchId === null ? null : { matchId, roomId: text(row, 'room_id'), matchedAt: instant(row, 'matched_at') },
  };
}

/** Not checked on purpose: a CHECK of the table allows only known statuses. */
function statusFrom(row: Row): RequestStatus {
  return text(row, 'status') as RequestStatus;
}
