import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { commitThenRead } from '../../../store/batch.ts';
import type { Change } from '../../../store/statement.ts';
import { mayChange } from '../../profile/index.ts';
import {
  markUnreadStatement,
  type ReadPosition,
  readPositionFor,
  saveReadPositionStatement,
} from '../data/read-positions.ts';

/**
 * Moves the read position of a member forwards and returns where it is then.
 *
 * @param sequence a message of the room. What is behind the last one counts as the last.
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending, chat.room_not_found
 */
export function moveReadPosition(deps: Deps, userId: string, roomId: string, sequence: number): Promise<ReadPosition> {
  return movePosition(deps, userId, roomId, saveReadPositionStatement(userId, roomId, sequence));
}

/**
 * Moves the read position of a member back before a message and returns where it is then.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending, chat.room_not_found
 */
export function markMessagesUnread(deps: Deps, userId: string, roomId: string, from: number): Promise<ReadPosition> {
  return movePosition(deps, userId, roomId, markUnreadStatement(userId, roomId, from));
}

async function movePosition(deps: Deps, userId: string, roomId: string, move: Change): Promise<ReadPosition> {
  const [position] = await commitThenRead(deps.db, [...mayChange(userId), move], readPositionFor(userId, roomId));
  if (position === undefined) throw new Refused(refuse('chat.room_not_found'));
  return position;
}
