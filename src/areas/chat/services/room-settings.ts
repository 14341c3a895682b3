import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { makeEdit, requireValid } from '../../profile/index.ts';
import { changeRoomSettingsStatements, type RoomSettings, roomSettingsFor } from '../data/room-settings.ts';
import { checkRoomSettings } from '../rules/notice-level.ts';

/**
 * Applies a merge patch to what a member wants to be told of a room, and returns what holds then.
 *
 * @param expected the versions that `If-Match` names; undefined for no condition.
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, chat.room_not_found,
 *   request.precondition_failed
 */
export async function changeRoomSettings(
  deps: Deps,
  userId: string,
  roomId: string,
  input: Parameters<typeof checkRoomSettings>[0],
  expected: readonly string[] | undefined,
): Promise<RoomSettings> {
  const edit = makeEdit(deps, userId, expected);
  const patch = requireValid(checkRoomSettings(input, edit.now));
  const [settings] = await commitThenRead(
    deps.db,
    changeRoomSettingsStatements(patch, roomId, edit),
    roomSettingsFor(userId, roomId),
  );
  if (settings === undefined) throw new Refused(refuse('chat.room_not_found'));
  return settings;
}
