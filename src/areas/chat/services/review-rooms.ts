import type { Deps } from '../../../platform/deps.ts';
import { announceWaiting } from '../../../store/announce-waiting.ts';
import { readAll } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import type { EndedSessions } from '../../auth/index.ts';
import type { Separation } from '../../profile/index.ts';
import { reviewRoomsJob } from '../data/job-kinds.ts';
import { openRoomsOf, roomOfMatch, roomsOfPair, type SharedRoom } from '../data/live.ts';
import { tellOfRooms } from '../../notifications/index.ts';
import { chatRoomOf } from './chat-rooms.ts';

interface Pair {
  readonly userId: string;
  readonly otherId: string;
}

/** How many rooms one step asks to look after their connections. */
const ROOMS_A_STEP = 50;

/**
 * Closes the live connections of two users to their direct room, after a block or the end of their match. A room that
 * does not answer delivers nothing to them all the same, and closes their connections when it next would. A block also
 * changes what they see in the groups in which both are: those discard what they were about to deliver, and the apps of
 * both are told to read them again.
 */
export async function reviewSharedRooms(deps: Deps, pair: Separation): Promise<void> {
  if ('matchId' in pair) return reviewRooms(deps, await readAll(deps.db, roomOfMatch(pair.matchId)));
  const shared = await readAll(deps.db, roomsOfPair(pair.userId, pair.otherId));
  await reviewRooms(
    deps,
    shared.map(({ roomId }) => roomId),
  );
  tellOfGroups(deps, pair, shared);
}

/** Tells the apps of two users, after a block has ended, to read the groups again in which both are. */
export function tellOfSharedGroups(deps: Deps, pair: Pair): void {
  // Counted apart and not awaited, because it is no part of the operation.
  const { db } = meter(deps.env.DB);
  const telling = readAll(db, roomsOfPair(pair.userId, pair.otherId)).then((shared) =>
    tellOfGroups(deps, pair, shared),
  );
  deps.defer(telling);
}

function tellOfGroups(deps: Deps, { userId, otherId }: Pair, shared: readonly SharedRoom[]): void {
  const roomIds = shared.filter(({ isGroup }) => isGroup).map(({ roomId }) => roomId);
  if (roomIds.length > 0) tellOfRooms(deps, [userId, otherId], roomIds);
}

/**
 * Closes the live connections of ended sessions to every room, and those of partners to whom an account has
 * disappeared. Rooms ask D1 who may read, so they need no list of sessions.
 */
export async function reviewRoomsOf(deps: Deps, { userId }: EndedSessions): Promise<void> {
  // Counted apart, because it is no part of the operation.
  const { db } = meter(deps.env.DB);
  for (let after = ''; ;) {
    const rooms = await readAll(db, openRoomsOf(userId, after, ROOMS_A_STEP));
    await reviewRooms(deps, rooms);
    const last = rooms.at(-1);
    if (last === undefined || rooms.length < ROOMS_A_STEP) return;
    after = last;
  }
}

/** Closes the connections to rooms that users have left because of their age, as the job `chat.review_rooms`. */
export async function reviewLeftRooms({ roomIds }: { readonly roomIds: readonly string[] }, deps: Deps): Promise<void> {
  await reviewRooms(deps, roomIds);
}

/** Lets such jobs run that a commit has ordered, after the answer is sent. */
export function reviewLeftSoon(deps: Deps): void {
  announceWaiting(deps, reviewRoomsJob);
}

async function reviewRooms(deps: Deps, roomIds: readonly string[]): Promise<void> {
  const told = await Promise.allSettled(roomIds.map((roomId) => chatRoomOf(deps.env, roomId).review()));
  for (const each of told)
    if (each.status === 'rejected') deps.log.warn('chat.review_failed', { reason: String(each.reason) });
}
