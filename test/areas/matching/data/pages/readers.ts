/** Random runs for lists of requests: how they are read, what changes meanwhile, and what each page must contain. */
import fc from 'fast-check';
import type { RequestStatus } from '../../../../../src/areas/matching/rules/states.ts';
import { env } from '../../../../support/deps.ts';

type Direction = 'received' | 'sent';

/** What happens between two pages. `nth` counts the people with whom the reader has requests. */
export type Change =
  | { readonly kind: 'arrival' }
  | { readonly kind: 'accept' | 'decline' | 'cancel' | 'block' | 'unblock' | 'hide' | 'show'; readonly nth: number };

/** One sequence: the requests in a list, and how it is read. */
export interface Walk {
  readonly direction: Direction;
  readonly status: RequestStatus | undefined;
  /** The minute of each existing request. Some are equal. */
  readonly there: readonly number[];
  readonly pages: readonly { readonly limit: number; readonly before: readonly Change[] }[];
}

/** All walks of a run, and the milliseconds that pass before each page. */
export interface Run {
  readonly walks: readonly Walk[];
  readonly passes: readonly number[];
}

const DAY = 86_400_000;
const nth = fc.nat(9);
const change = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Change>({ kind: 'arrival' }) },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'accept' as const,
        'decline' as const,
        'cancel' as const,
        'block' as const,
        'unblock' as const,
        'hide' as const,
        'show' as const,
      ),
      nth,
    }),
  },
);
const walk = fc.record({
  direction: fc.constantFrom<Direction>('received', 'sent'),
  status: fc.constantFrom<RequestStatus | undefined>(
    undefined,
    undefined,
    'pending',
    'pending',
    'expired',
    'declined',
    'cancelled',
  ),
  there: fc.array(fc.nat(3), { minLength: 3, maxLength: 10 }),
  pages: fc.array(fc.record({ limit: fc.integer({ min: 1, max: 4 }), before: fc.array(change, { maxLength: 2 }) }), {
    minLength: 5,
    maxLength: 5,
  }),
});

/** Random runs with this many walks. */
export function drawRuns(walks: number): fc.Arbitrary<Run> {
  return fc.record({
    walks: fc.array(walk, { minLength: walks, maxLength: walks }),
    // After seven days, the requests of the beginning are expired, whether the cron has run or not.
    passes: fc.array(fc.constantFrom(0, 0, 0, 1, DAY, 7 * DAY), { minLength: 5, maxLength: 5 }),
  });
}

/** A request in the tables, as the reader must see it now. */
export interface Listed {
  readonly id: string;
  readonly createdAt: string;
  readonly status: RequestStatus;
  readonly isVisible: boolean;
}

interface Row {
  id: string;
  sender_id: string;
  receiver_id: string;
  status: RequestStatus;
  created_at: string;
  expires_at: string;
  withdrawn_at: string | null;
}

/** Reads the requests of a reader and direction from the tables, and applies the rules a second time, in JavaScript. */
export async function readListedRequests(now: string): Promise<(reader: string, direction: Direction) => Listed[]> {
  const [requests, blocks, hidden] = await env.DB.batch<never>(
    [
      'SELECT id, sender_id, receiver_id, status, created_at, expires_at, withdrawn_at FROM matching_requests',
      'SELECT blocker_id, blocked_id FROM blocks',
      "SELECT user_id FROM user_settings WHERE profile_visibility = 'nobody'",
    ].map((sql) => env.DB.prepare(sql)),
  );
  const blocked = new Set(
    ((blocks?.results ?? []) as { blocker_id: string; blocked_id: string }[]).map(
      (row) => `${row.blocker_id} ${row.blocked_id}`,
    ),
  );
  const gone = new Set(((hidden?.results ?? []) as { user_id: string }[]).map(({ user_id: id }) => id));
  const rows = (requests?.results ?? []) as Row[];
  const sides = {
    received: Map.groupBy(rows, (row) => row.receiver_id),
    sent: Map.groupBy(rows, (row) => row.sender_id),
  };
  return (reader, direction) =>
    (sides[direction].get(reader) ?? []).map((row) => {
      const other = direction === 'received' ? row.sender_id : row.receiver_id;
      const status = row.status === 'pending' && row.expires_at <= now ? 'expired' : row.status;
      return {
        id: row.id,
        createdAt: row.created_at,
        status,
        isVisible:
          (direction === 'sent' || row.withdrawn_at === null) &&
          !gone.has(other) &&
          !blocked.has(`${reader} ${other}`) &&
          !blocked.has(`${other} ${reader}`),
      };
    });
}

/** The entries of the list after `after`, the latest first. */
export function restOf(
  listed: readonly Listed[],
  status: RequestStatus | undefined,
  after: Listed | undefined,
): Listed[] {
  const isLater = (one: Listed, other: Listed): boolean =>
    one.createdAt > other.createdAt || (one.createdAt === other.createdAt && one.id > other.id);
  return listed
    .filter(
      (each) =>
        each.isVisible &&
        (status === undefined || each.status === status) &&
        (after === undefined || isLater(after, each)),
    )
    .toSorted((one, other) => (isLater(one, other) ? -1 : 1));
}
