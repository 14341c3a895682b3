import type { Deps } from '../../../platform/deps.ts';
import { announceWaiting } from '../../../store/announce-waiting.ts';
import { readAll } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import type { EndedSessions } from '../../auth/index.ts';
import type { Separation } from '../../profile/index.ts';
import { reviewRoomsJob } from '../data/job-kinds.ts';
import { openRoomsOf, roomOfMatch, roomsOfPair } from '../data/live.ts';
import { tellOfRooms } from '../../notifications/index.ts';
import { chatRoomOf } from './chat-rooms.ts';

/** How many rooms one step asks to look after their connections. */
const ROOMS_A_STEP = 50;

/**
 * Closes the live connections of two users to their direct room, after a block or the end of their match. A room that
 * does not answer delivers nothing to them all the same, and closes their connections when it next would. A block also
 * changes what they see in the groups in which both are: those discard what they were about to deliver.
 */
export async function reviewSharedRooms(deps: Deps, pair: Separation): Promise<void> {
  if ('matchId' in pair) return reviewRooms(deps, await readAll(deps.db, roomOfMatch(pair.matchId)));
  const shared = await readAll(deps.db, roomsOfPair(pair.userId, pair.otherId));
  await reviewRooms(
    deps,
    shared.map(({ roomId }) => roomId),
  );
}

/**
 * Tells the apps of a user who has blocked or unblocked another one to read the groups again in which both are. The
 * other one is not told, as nobody is when a user leaves the service: so they cannot tell the two apart.
 */
export function tellOfSharedGroups(
  deps: Deps,
  { userId, otherId }: { readonly userId: string; readonly otherId: string },
): void {
  // Counted apart and not awaited, because it is no part of the operation.
  const { db } = meter(deps.env.DB);
  const telling = readAll(db, roomsOfPair(userId, otherId)).then((shared) => {
    const roomIds = shared.filter(({ isGroup }) => isGroup).map(({ roomId }) => roomId);
    if (roomIds.length > 0) tellOfRooms(deps, [userId], roomIds);
  });
  deps.defer(telling);
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

/**
 * Closes the connections to rooms that users have left because of their age, and tells the others, as the job
 * `chat.review_rooms`.
 */
export async function reviewLeftRooms({ roomIds }: { readonly roomIds: readonly string[] }, deps: Deps): Promise<void> {
  await reviewRooms(deps, roomIds);
  await Promise.all(roomIds.map((roomId) => chatRoomOf(deps.env, roomId).publish()));
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
