/** The state of the model: requests, matches, blocks and settings of three people. It has no database and no clock. */
import { responseWindowStart } from '../../../../../src/areas/matching/rules/limits.ts';
import type { RequestStatus } from '../../../../../src/areas/matching/rules/states.ts';

export const trio = [0, 1, 2] as const;
export type Person = (typeof trio)[number];
/** Two of the three, the lower one first. */
export type Pair = '01' | '02' | '12';
export const pairs = ['01', '02', '12'] as const;
export type Visibility = 'everyone' | 'matched' | 'nobody';
type Told = 'received' | 'expiring' | 'accepted' | 'declined';

/** A request, its notifications and its match. Instants are in milliseconds. */
export interface Ask {
  readonly from: Person;
  readonly to: Person;
  readonly at: number;
  status: RequestStatus;
  decidedAt: number | null;
  isReminded: boolean;
  /** A rule has ended it: it is gone for its receiver. */
  isWithdrawn: boolean;
  /** Its sender ended it by a block or by leaving: the pool counts it as open until it would have expired. */
  isCounted: boolean;
  /** The notifications about it that its two people can read. */
  told: Told[];
  /** It expired although the receiver could have answered it. */
  isMissed: boolean;
  /** The match of an accepted request. `by` ended it at `at`; both are null while it runs. */
  match: { by: Person | null; at: number | null } | null;
}

/** Requests with strangers that bring a person close to a limit: person 0 sent `sent`, person 1 received `received`. */
export interface Crowd {
  readonly at: number;
  readonly sent: number;
  readonly received: number;
  /** The status of all requests that person 0 sent, and of all that person 1 received. */
  sentStatus: RequestStatus;
  receivedStatus: RequestStatus;
  receivedWithdrawn: boolean;
  receivedMissed: boolean;
}

export interface World {
  readonly asks: Ask[];
  readonly crowd: Crowd;
  readonly rooms: Partial<Record<Pair, 'open' | 'closed'>>;
  /** `blocks[one]` are the people whom one has blocked. */
  readonly blocks: Record<Person, Person[]>;
  readonly shown: Record<Person, Visibility>;
  /** When each person changed their settings last; 0 if never. */
  readonly settingsAt: Record<Person, number>;
  /** When the account will be purged; null unless the user has requested its deletion. */
  readonly leavingUntil: Record<Person, number | null>;
}

type Received = Pick<Ask, 'at' | 'status' | 'isMissed' | 'isCounted'>;

/** Creates the world at the start. */
export function createWorld(
  at: number,
  { sent, received }: { readonly sent: number; readonly received: number },
): World {
  return {
    asks: [],
    crowd: {
      at,
      sent,
      received,
      sentStatus: 'pending',
      receivedStatus: 'pending',
      receivedWithdrawn: false,
      receivedMissed: false,
    },
    rooms: {},
    blocks: { 0: [], 1: [], 2: [] },
    shown: { 0: 'everyone', 1: 'everyone', 2: 'everyone' },
    settingsAt: { 0: 0, 1: 0, 2: 0 },
    leavingUntil: { 0: null, 1: null, 2: null },
  };
}

export function pairOf(one: Person, other: Person): Pair {
  return pairs.find((pair) => pair === `${Math.min(one, other)}${Math.max(one, other)}`) ?? '01';
}

/** The requests between two people, the oldest first. */
export function asksOf({ asks }: World, pair: Pair): Ask[] {
  return asks.filter(({ from, to }) => pairOf(from, to) === pair);
}

export function isMatched(world: World, one: Person, other: Person): boolean {
  return asksOf(world, pairOf(one, other)).some(({ match }) => match !== null && match.by === null);
}

/** Whether `viewer` may know that `person` exists. */
export function sees(world: World, viewer: Person, person: Person): boolean {
  const { blocks, shown, leavingUntil } = world;
  if (leavingUntil[person] !== null || blocks[viewer].includes(person) || blocks[person].includes(viewer)) return false;
  // Who hides from everyone, or is leaving, is a stranger to their partners.
  const isPartner = shown[viewer] !== 'nobody' && leavingUntil[viewer] === null && isMatched(world, viewer, person);
  return shown[person] === 'everyone' || (shown[person] === 'matched' && isPartner);
}

/** The rows that the tables must have for a world at an instant, as lines in the same format as `readTables`. */
export function linesOf(world: World, now: number): string[] {
  const { asks, rooms, crowd, leavingUntil } = world;
  const said = asks.map(({ from, to, at, status, decidedAt, isReminded, isWithdrawn, told, match }) =>
    askLine({
      from,
      to,
      at,
      status,
      decidedAt,
      isReminded,
      isWithdrawn,
      match: match === null ? 'no match' : matchLine(match.by),
      told: told.map((what) => toldLine(what, from, to)),
    }),
  );
  const counted = trio
    .filter((person) => leavingUntil[person] === null)
    .map((person) => {
      const toPerson = asks.filter(({ to }) => to === person);
      const received = [
        // Of each sender the latest counts.
        ...trio.flatMap((sender) => toPerson.findLast(({ from }) => from === sender) ?? []),
        ...(person === 1
          ? Array<Received>(crowd.received).fill({
              at: crowd.at,
              status: crowd.receivedStatus,
              isMissed: crowd.receivedMissed,
              isCounted: false,
            })
          : []),
      ];
      const since = Date.parse(responseWindowStart(new Date(now)));
      const count = (isMeant: (each: Received) => boolean): number => received.filter(isMeant).length;
      return countsLine(
        person,
        count(({ status, isCounted }) => status === 'pending' || isCounted),
        count(({ status, at }) => at >= since && (status === 'accepted' || status === 'declined')),
        count(({ isMissed, at }) => at >= since && isMissed),
      );
    });
  return [
    ...said,
    ...pairs.flatMap((pair) => (rooms[pair] ? [roomLine(pair, rooms[pair], 2)] : [])),
    ...counted,
  ].toSorted();
}

export function askLine(ask: {
  from: number;
  to: number;
  at: number;
  status: string;
  decidedAt: number | null;
  isReminded: boolean;
  isWithdrawn: boolean;
  match: string;
  told: readonly string[];
}): string {
  const decided = ask.decidedAt === null ? '' : ` at ${new Date(ask.decidedAt).toISOString()}`;
  return `${ask.from} asked ${ask.to} at ${new Date(ask.at).toISOString()}: ${ask.status}${decided}, ${ask.isReminded ? 'reminded' : 'not reminded'}, ${ask.isWithdrawn ? 'withdrawn' : 'there'}, ${ask.match}, told ${ask.told.toSorted().join(' ') || 'nothing'}`;
}

export function matchLine(endedBy: number | null): string {
  return endedBy === null ? 'matched' : `match ended by ${endedBy}`;
}

export function roomLine(pair: string, state: string, members: number): string {
  return `room of ${pair}: ${state}, ${members} members`;
}

export function countsLine(person: number, open: number, answered: number, missed: number): string {
  return `${person} in the pool: ${open} open, ${answered} answered, ${missed} missed`;
}

/** A notification: its receiver, its type, and the person who caused it. */
function toldLine(what: Told, from: Person, to: Person): string {
  return what === 'received' || what === 'expiring' ? `${to}:${what}:by${from}` : `${from}:${what}:by${to}`;
}
