import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { commitThenRead } from '../../../store/batch.ts';
import type { Change } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { tellBadges } from '../../notifications/index.ts';
import { mayChange } from '../../profile/index.ts';
import { readMentionNotices } from '../data/mention-notices.ts';
import { readMessageNotices } from '../data/message-notices.ts';
import {
  markUnreadStatement,
  type ReadPosition,
  readPositionFor,
  saveReadPositionStatement,
} from '../data/read-positions.ts';

/**
 * Moves the read position of a member forwards and returns where it is then. The notice of messages is read with them.
 *
 * @param sequence a message of the room. What is behind the last one counts as the last.
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending, chat.room_not_found
 */
export async function moveReadPosition(
  deps: Deps,
  userId: string,
  roomId: string,
  sequence: number,
): Promise<ReadPosition> {
  const now = deps.clock.nowIso();
  const position = await movePosition(deps, userId, roomId, readPositionStatements(now, userId, roomId, sequence));
  tellBadges(deps);
  return position;
}

/**
 * Moves the read position of a member back before a message and returns where it is then.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending, chat.room_not_found
 */
export function markMessagesUnread(deps: Deps, userId: string, roomId: string, from: number): Promise<ReadPosition> {
  return movePosition(deps, userId, roomId, [markUnreadStatement(userId, roomId, from)]);
}

const readPositionStatements = template(
  (now: Value<Instant>, userId: Value<string>, roomId: Value<string>, sequence: Value<number>) => [
    ...readMentionNotices(now, userId, roomId, sequence),
    saveReadPositionStatement(userId, roomId, sequence),
    ...readMessageNotices(now, userId, roomId),
  ],
);

async function movePosition(
  deps: Deps,
  userId: string,
  roomId: string,
  moves: readonly Change[],
): Promise<ReadPosition> {
  const [position] = await commitThenRead(deps.db, [...mayChange(userId), ...moves], readPositionFor(userId, roomId));
  if (position === undefined) throw new Refused(refuse('chat.room_not_found'));
  return position;
}
