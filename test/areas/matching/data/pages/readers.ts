/** Lists of requests that change while they are read: who reads, what changes, and what a page has to hold. */
import fc from 'fast-check';
import type { RequestStatus } from '../../../../../src/areas/matching/rules/states.ts';
import { env } from '../../../../support/deps.ts';

type Direction = 'received' | 'sent';

/** What happens between two pages; `nth` counts the people the reader has to do with. */
export type Change =
  | { readonly kind: 'arrival' }
  | { readonly kind: 'accept' | 'decline' | 'cancel' | 'block' | 'unblock' | 'hide' | 'show'; readonly nth: number };

/** One sequence: a list of so many requests, and how it is read. */
export interface Walk {
  readonly direction: Direction;
  readonly status: RequestStatus | undefined;
  /** Instants of the requests that are there, by number: some are equal. */
  readonly there: readonly number[];
  readonly pages: readonly { readonly limit: number; readonly before: readonly Change[] }[];
}

/** All walks of a run, and the time that passes before each page. */
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

/** Runs of so many walks. */
export function runs(walks: number): fc.Arbitrary<Run> {
  return fc.record({
    walks: fc.array(walk, { minLength: walks, maxLength: walks }),
    // Seven days end what was open at the beginning: before the cron has been there, and after it.
    passes: fc.array(fc.constantFrom(0, 0, 0, 1, DAY, 7 * DAY), { minLength: 5, maxLength: 5 }),
  });
}

/** A request as the tables have it, for a reader who looks at it now. */
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
}

/** What lies in the tables, by reader and direction: a second reading of the rules, in JavaScript. */
export async function listedFor(now: string): Promise<(reader: string, direction: Direction) => Listed[]> {
  const [requests, blocks, hidden] = await env.DB.batch<never>(
    [
      'SELECT id, sender_id, receiver_id, status, created_at, expires_at FROM matching_requests',
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
        isVisible: !gone.has(other) && !blocked.has(`${reader} ${other}`) && !blocked.has(`${other} ${reader}`),
      };
    });
}

/** What the list holds from `after` on, the latest first. */
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
